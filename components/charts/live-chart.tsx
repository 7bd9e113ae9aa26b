'use client';

import { useMemo, useState } from 'react';
import type { Locale } from '@/lib/format/locale';
import { chartLayout } from '@/lib/series/chart-layout';
import type { ChartModel } from '@/lib/series/chart-types';
import type { Stop } from '@/lib/series/layout-stops';
import { chartLabels } from './chart-labels';
import styles from './chart-plot.module.css';
import type { ChartText } from './chart-text';
import { LivePanel } from './live-panel';
import { stopLines } from './stop-lines';

type Props = {
  readonly model: ChartModel;
  readonly text: ChartText;
  readonly locale: Locale;
  readonly keyboardHint: string;
  readonly width: number;
  readonly height: number;
  /** Called once the first panel is drawn: the static picture may go. */
  readonly onReady: () => void;
};

/** The chart that answers to pointer, touch and keys: the layout of the static picture at the size of the box, panel by panel. */
export default function LiveChart({ model, text, locale, keyboardHint, width, height, onReady }: Props) {
  const [active, setActive] = useState<Stop | null>(null);
  const layout = useMemo(
    () => chartLayout(model, { width, height, labels: chartLabels(text, locale) }),
    [model, text, locale, width, height],
  );
  return (
    <div className={styles['live']}>
      {layout.panels.map((panel) => (
        <LivePanel
          key={panel.key}
          panel={panel}
          text={text}
          label={`${text.title}, ${panel.caption}. ${keyboardHint}`}
          onActive={setActive}
          onReady={onReady}
        />
      ))}
      <div className="visually-hidden" aria-live="polite">
        {active !== null &&
          stopLines(active, text).map(({ key, name, sentence }) => <p key={key}>{`${name} ${sentence}`}</p>)}
      </div>
    </div>
  );
}
