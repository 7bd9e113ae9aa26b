'use client';

import { useMemo, useRef } from 'react';
import type { Locale } from '@/lib/format/locale';
import { chartLayout } from '@/lib/series/chart-layout';
import type { ChartModel } from '@/lib/series/chart-types';
import type { DayRange } from '@/lib/series/layout-range';
import { stopsOf } from '@/lib/series/layout-stops';
import { chartLabels } from './chart-labels';
import styles from './chart-plot.module.css';
import type { ChartText } from './chart-text';
import { chartWidthIn } from './chart-widths';
import { LivePanel } from './live-panel';
import { LiveTooltip } from './live-tooltip';
import { stopLines } from './stop-lines';
import { useOpenStop } from './use-open-stop';

type Props = {
  readonly model: ChartModel;
  readonly text: ChartText;
  readonly locale: Locale;
  readonly keyboardHint: string;
  /** Width of the box, in pixels of the screen. */
  readonly width: number;
  /** Called once the first panel is drawn: the static picture may go. */
  readonly onReady: () => void;
  /** Called with the days over which the mouse was dragged; without it the plot cannot be dragged over. */
  readonly onRange?: ((range: DayRange) => void) | undefined;
};

/** The chart that answers to pointer, touch and keys: the very drawing of the static picture, scaled like it, panel by panel. */
export default function LiveChart({ model, text, locale, keyboardHint, width, onReady, onRange }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const drawnWidth = chartWidthIn(width).width;
  const scale = width / drawnWidth;
  const panels = useMemo(() => {
    const layout = chartLayout(model, { width: drawnWidth, labels: chartLabels(text, locale) });
    return layout.panels.map((panel) => ({ panel, stops: stopsOf(panel) }));
  }, [model, text, locale, drawnWidth]);
  const stops = useMemo(
    () => panels.flatMap(({ panel, stops: ofPanel }) => ofPanel.map((stop) => ({ panel, stop }))),
    [panels],
  );
  const { place, open, close, handlers } = useOpenStop(model, stops.length, box);
  const active = place === null ? undefined : stops[place];
  const isDraggable = onRange !== undefined;
  return (
    <>
      <div
        ref={box}
        className={isDraggable ? `${styles['live']} ${styles['draggable']}` : styles['live']}
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application is a widget of its own, walked by arrow keys
        tabIndex={0}
        aria-label={`${text.title}. ${keyboardHint}`}
        {...handlers}
      >
        <div className={styles['scaled']} style={{ width: drawnWidth, transform: `scale(${scale})` }}>
          {panels.map(({ panel, stops: ofPanel }, index) => (
            <LivePanel
              // Panels are known by their place: one that stays keeps its frame when the view changes.
              // biome-ignore lint/suspicious/noArrayIndexKey: see above
              key={index}
              panel={panel}
              stops={ofPanel}
              first={stops.findIndex((one) => one.panel === panel)}
              active={active?.panel === panel ? active.stop : null}
              onOpen={open}
              onClose={close}
              onRange={onRange}
              onReady={onReady}
            />
          ))}
        </div>
        {active !== undefined && (
          <LiveTooltip panel={active.panel} stop={active.stop} text={text} width={width} scale={scale} />
        )}
      </div>
      <div className="visually-hidden" aria-live="polite">
        {active !== undefined &&
          stopLines(active.stop, text).map(({ key, name, sentence }) => <p key={key}>{`${name} ${sentence}`}</p>)}
      </div>
    </>
  );
}
