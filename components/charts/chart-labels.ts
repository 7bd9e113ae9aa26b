import { formatTimeTick } from '@/lib/format/date';
import type { Locale } from '@/lib/format/locale';
import { formatScaled } from '@/lib/format/number';
import type { ChartLabels } from '@/lib/series/layout-types';
import type { ChartText } from './chart-text';

/** The words of a chart as the layout asks for them; numbers of axes depend on the size and are written where it is known. */
export function chartLabels(text: ChartText, locale: Locale): ChartLabels {
  return {
    series: (metricId) => text.series[metricId] ?? metricId,
    value: ({ key, value }) => text.values[key] ?? String(value),
    caption: ({ key, unit }) => text.captions[key] ?? unit.id,
    tick: (value) => formatScaled(value, locale),
    time: (start, unit, isFull) => formatTimeTick(start, unit, isFull, locale),
  };
}
