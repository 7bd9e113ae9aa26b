import { useLocale, useTranslations } from 'next-intl';
import type { SourceNote } from '@/lib/series/point';
import { sourceText } from './source-text';

/** Who says so: publisher and date of publication, as a link that opens the statement. A repost has no address and says so. */
export function SourceLink({ source }: { readonly source: SourceNote }) {
  const locale = useLocale();
  const t = useTranslations();
  const text = sourceText(source, locale, t);
  if (source.url === null) return <span title={source.title}>{t('figure.noAddress', { source: text })}</span>;
  return (
    <a href={source.url} title={source.title} rel="noopener" data-source={source.id}>
      {text}
    </a>
  );
}
