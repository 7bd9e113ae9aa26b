import type { ReactNode } from 'react';
import { Shell } from './_components/shell';

/** Every page but those made for other people's pages: head, content and foot. */
export default function SiteLayout({ children }: { readonly children: ReactNode }) {
  return <Shell>{children}</Shell>;
}
