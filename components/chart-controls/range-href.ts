import type { PreparedChart } from '@/components/charts/prepare-chart';
import { subjectPairs } from '@/lib/series/view/chart-subject';
import { chartAddress } from '@/lib/series/view/serialise-chart-view';

/** The address of a chart in its view and another range, with `{from}` and `{to}` where its days belong. */
export function rangeHref({ subject, viewed }: PreparedChart, path: string): string {
  const address = chartAddress(path, { ...viewed.view, from: '{from}', to: '{to}' }, subjectPairs(subject));
  return address.replace(encodeURIComponent('{from}'), '{from}').replace(encodeURIComponent('{to}'), '{to}');
}
