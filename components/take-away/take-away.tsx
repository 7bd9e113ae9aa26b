import type { PreparedChart } from '@/components/charts/prepare-chart';

type Props = {
  readonly chart: PreparedChart;
  /** Where readers reach this copy, `https://example.org`. */
  readonly origin: string;
  /** The release it is drawn from; `createdAt` an ISO moment in UTC. */
  readonly release: { readonly id: number; readonly createdAt: string };
};

/** Everything a reader can take away of a chart in its view: data, pictures, embed code, link, citation, code. */
export function TakeAway(_props: Props) {
  return null;
}
