import { NextIntlClientProvider } from 'next-intl';
import { getMessages } from 'next-intl/server';
import type { ReactNode } from 'react';

/** Gives the controls of a table their words in the browser, where they count what is chosen. Stands round all of them. */
export async function TableWords({ children }: { readonly children: ReactNode }) {
  const { tableControls } = await getMessages();
  return <NextIntlClientProvider messages={{ tableControls }}>{children}</NextIntlClientProvider>;
}
