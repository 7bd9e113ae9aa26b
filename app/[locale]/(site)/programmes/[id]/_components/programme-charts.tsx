import { useTranslations } from 'next-intl';
import { ChartCards } from '@/app/[locale]/(site)/_components/chart-cards';
import { Panel } from '@/app/[locale]/(site)/_components/panel';
import type { Locale } from '@/lib/format/locale';
import { programmeRows } from './addresses';
import type { ProgrammePage } from './read-programme';

type Props = { readonly page: ProgrammePage; readonly locale: Locale };

/** The charts that show a metric of the programme, in small, and the way to the rest of its metrics. */
export function ProgrammeCharts({ page: { programme, charts, shortNames }, locale }: Props) {
  const t = useTranslations('programmes');
  if (charts.length > 0)
    return <ChartCards charts={charts} programmeOf={(id) => shortNames.get(id) ?? id} locale={locale} />;
  return (
    <Panel id="charts" title={t('parts.charts')}>
      <p>
        {t('chartsNone')}{' '}
        {programme.metricCount > 0 && (
          <a href={programmeRows('metrics', programme.id, locale)}>{t('chartsOfMetrics')}</a>
        )}
      </p>
    </Panel>
  );
}
