import { useLocale, useTranslations } from 'next-intl';
import { formatPartialDate } from '@/lib/format/date';
import type { SourceNote } from '@/lib/series/point';

/** Who says so: publisher and date of publication, as a link that opens the statement. A repost has no address and says so. */
export function SourceLink({ source }: { readonly source: SourceNote }) {
  const locale = useLocale();
  const t = useTranslations('figure');
  const date = source.publishedOn === null ? '' : `, ${formatPartialDate(source.publishedOn, locale)}`;
  const text = source.publisher + date;
  if (source.url === null) return <span title={source.title}>{`${text} (${t('noAddress')})`}</span>;
  return (
    <a href={source.url} title={source.title} rel="noopener" data-source={source.id}>
      {text}
    </a>
  );
}
