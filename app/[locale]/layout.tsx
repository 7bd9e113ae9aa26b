import '../globals.css';
import type { Metadata, Viewport } from 'next';
import { NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { pageLocale } from '@/app/_i18n/page-locale';
import { FONTS } from '@/app/fonts';
import { inkOf } from '@/components/pictures/inks';

type Props = { readonly children: ReactNode; readonly params: Promise<{ locale: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('site');
  return { title: { default: t('name'), template: `%s · ${t('name')}` }, description: t('tagline') };
}

/** What a browser shows around a page is of the page's own paper. */
export const viewport: Viewport = {
  themeColor: (['light', 'dark'] as const).map((theme) => ({
    media: `(prefers-color-scheme: ${theme})`,
    color: inkOf('var(--paper)', theme),
  })),
};

/** The document of every page, in the language of its address. */
export default async function RootLayout({ children, params }: Props) {
  const locale = await pageLocale(params);
  return (
    <html lang={locale} className={FONTS}>
      <body>
        <NextIntlClientProvider messages={await messagesOfTheBrowser()}>{children}</NextIntlClientProvider>
      </body>
    </html>
  );
}

/** Only the error boundary speaks in the browser; everything else reaches it as finished text. */
async function messagesOfTheBrowser() {
  const { states } = await getMessages();
  return { states };
}
