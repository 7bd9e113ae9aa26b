import type { PreparedChart } from '@/components/charts/prepare-chart';

type Props = {
  readonly chart: PreparedChart;
  /** The path of the page in its language; the view is added to it. */
  readonly path: string;
};

/** What a reader can change about a chart: each control is a part of the address. */
export function ChartControls(_props: Props) {
  return null;
}
