import { useTranslations } from 'next-intl';
import { Link } from '@/app/_i18n/navigation';
import { Panel } from '@/app/[locale]/(site)/_components/panel';
import type { Locale } from '@/lib/format/locale';
import { conflictItems } from './conflict-items';
import { ConflictPair } from './conflict-pair';
import type { MetricPageData } from './read-metric-page';

type Props = { readonly page: MetricPageData; readonly locale: Locale };

/** Figures that cannot all be right, or that may be one figure stated twice, side by side; nothing where there are none. */
export function Conflicts({ page, locale }: Props) {
  const t = useTranslations();
  const items = conflictItems(page, locale, t);
  if (items.length === 0) return null;
  return (
    <Panel id="conflicts" title={t('metricPage.conflicts')}>
      {items.map((item) => (
        <ConflictPair key={item.sentence} item={item} unit={page.metric.unit} locale={locale} />
      ))}
      <p>
        <Link href="/method#conflict">{t('metricPage.toMethod')}</Link>
      </p>
    </Panel>
  );
}
