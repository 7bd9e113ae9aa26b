import { useTranslations } from 'next-intl';
import { Link } from '@/app/_i18n/navigation';
import { ChartCardList } from '@/app/[locale]/(site)/_components/chart-cards';
import { Panel } from '@/app/[locale]/(site)/_components/panel';
import { ChartFrame } from '@/components/charts/chart-frame';
import { prepareChart } from '@/components/charts/prepare-chart';
import type { Locale } from '@/lib/format/locale';
import type { ChartSubject } from '@/lib/series/view/chart-subject';
import { DEFAULT_CHART_VIEW } from '@/lib/series/view/chart-view';
import { programmeRows } from './addresses';
import type { ProgrammePage } from './read-programme';

type Props = { readonly page: ProgrammePage; readonly locale: Locale };

/** The charts that show a metric of the programme, the first in full and the others in small, or that there is none. */
export function ProgrammeCharts({ page, locale }: Props) {
  const t = useTranslations();
  const { programme, charts, firstChart, shortNames } = page;
  if (firstChart === null) {
    return (
      <Panel id="charts" title={t('programmes.parts.charts')}>
        <p>
          {t('programmes.chartsNone')}{' '}
          {programme.metricCount > 0 && (
            <a href={programmeRows('metrics', programme.id, locale)}>{t('programmes.chartsOfMetrics')}</a>
          )}
        </p>
      </Panel>
    );
  }
  const others = charts.slice(1);
  return (
    <Panel id="charts" title={t('catalogue.charts', { count: charts.length })}>
      <FirstChart subject={firstChart} locale={locale} />
      {others.length > 0 && (
        <ChartCardList charts={others} programmeOf={(id) => shortNames.get(id) ?? id} locale={locale} />
      )}
    </Panel>
  );
}

function FirstChart({ subject, locale }: { readonly subject: ChartSubject; readonly locale: Locale }) {
  const t = useTranslations();
  const chart = prepareChart(subject, DEFAULT_CHART_VIEW, locale, t);
  return (
    <ChartFrame
      id={subject.id}
      chart={chart}
      heading={
        <h3 id={`${subject.id}-heading`}>
          <Link href={`/charts/${subject.id}`}>{chart.text.title}</Link>
        </h3>
      }
    />
  );
}
