import type { Locale } from '@/lib/format/locale';
import { formatLocator } from '@/lib/format/locator';

type Props = { readonly locator: string; readonly locale: Locale };

/** Where in its document a statement stands. */
export function Locator({ locator, locale }: Props) {
  const { text, lang } = formatLocator(locator, locale);
  return <span lang={lang ?? undefined}>{text}</span>;
}
