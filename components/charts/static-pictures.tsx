'use client';

import type { Locale } from '@/lib/format/locale';
import { chartLayout } from '@/lib/series/chart-layout';
import type { ChartModel } from '@/lib/series/chart-types';
import { chartLabels } from './chart-labels';
import styles from './chart-plot.module.css';
import { ChartSvg } from './chart-svg';
import type { ChartText } from './chart-text';
import { CHART_WIDTHS } from './chart-widths';

type Props = {
  /** Unique on its page. */
  readonly id: string;
  readonly model: ChartModel;
  readonly text: ChartText;
  readonly description: string;
  readonly locale: Locale;
};

/**
 * The pictures of a chart at every width, in the page before any script runs. They are drawn on this side of the border
 * between server and browser: what crosses it is the model, once, not the elements of three drawings beside their markup.
 */
export function StaticPictures({ id, model, text, description, locale }: Props) {
  const labels = chartLabels(text, locale);
  return CHART_WIDTHS.map(({ name, width }) => (
    <ChartSvg
      key={name}
      id={`${id}-${name}`}
      layout={chartLayout(model, { width, labels })}
      text={text}
      description={description}
      // Every point is in the page once.
      isAddressable={name === 'wide'}
      className={styles[name]}
    />
  ));
}
