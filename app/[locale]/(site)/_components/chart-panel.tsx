import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ChartControls } from '@/components/chart-controls/chart-controls';
import { rangeHref } from '@/components/chart-controls/range-href';
import { ChartFrame } from '@/components/charts/chart-frame';
import { ChartNotices } from '@/components/charts/chart-notices';
import { FullScreen } from '@/components/charts/full-screen';
import type { PreparedChart } from '@/components/charts/prepare-chart';
import type { Problem } from '@/lib/tables/problem';
import { TableNavigator } from './table-navigator';

type Props = {
  /** Unique on its page. */
  readonly id: string;
  readonly chart: PreparedChart;
  /** The path of the page in its language; the view is added to it. */
  readonly path: string;
  /** What of the address cannot be followed. */
  readonly problems: readonly Problem[];
  /** What stands between the notices and the chart, and changes with the view. */
  readonly children?: ReactNode;
};

/** The chart that a page is about: what of its address cannot be followed, its controls, the chart itself. The heading `title` names it. */
export function ChartPanel({ id, chart, path, problems, children }: Props) {
  const t = useTranslations('chartPage');
  return (
    <TableNavigator>
      <ChartNotices chart={chart} problems={problems} />
      {children}
      <ChartFrame
        id={id}
        chart={chart}
        heading={null}
        headingId="title"
        controls={<ChartControls chart={chart} path={path} />}
        actions={<FullScreen label={t('fullScreen')} />}
        rangeHref={rangeHref(chart, path)}
      />
    </TableNavigator>
  );
}
