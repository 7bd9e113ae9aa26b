'use client';

import { type CSSProperties, lazy, type RefObject, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { useTableNavigation } from '@/components/data-table/navigation';
import type { Locale } from '@/lib/format/locale';
import type { ChartModel } from '@/lib/series/chart-types';
import type { DayRange } from '@/lib/series/layout-range';
import styles from './chart-plot.module.css';
import type { ChartText } from './chart-text';
import type { ChartWidth } from './chart-widths';
import { KeepStatic } from './keep-static';
import { StaticPictures } from './static-pictures';

const LiveChart = lazy(() => import('./live-chart'));

/** How far below the window a chart starts to load. */
const NEAR = '400px';

type Props = {
  /** Unique on its page. */
  readonly id: string;
  readonly model: ChartModel;
  readonly text: ChartText;
  /** One line for who cannot see the picture. */
  readonly description: string;
  readonly locale: Locale;
  readonly keyboardHint: string;
  /** Width ÷ height of each drawing, by its name: the box keeps its size whoever draws in it. */
  readonly ratios: readonly (readonly [name: ChartWidth['name'], ratio: number])[];
  /** Address of the same view in another range, with `{from}` and `{to}` in place of its days; null: none to go to. */
  readonly rangeHref?: string | null;
};

/** The box of a plot: the static picture, and in its place, once the reader comes near and while it works, the live chart. */
export function ChartPlot(props: Props) {
  const { id, model, text, description, locale, keyboardHint, ratios, rangeHref = null } = props;
  const box = useRef<HTMLDivElement>(null);
  const width = useWidthWhenNear(box);
  const { navigate } = useTableNavigation();
  const goTo = ({ from, to }: DayRange) => navigate((rangeHref ?? '').replace('{from}', from).replace('{to}', to));
  const [isLive, setIsLive] = useState(false);
  const onReady = useCallback(() => setIsLive(true), []);
  const onFailed = useCallback(() => setIsLive(false), []);
  // CSS custom properties are not in React's CSSProperties.
  const style = Object.fromEntries(ratios.map(([name, ratio]) => [`--${name}-ratio`, ratio])) as CSSProperties;
  return (
    <div ref={box} className={styles['box']} style={style} data-live={isLive}>
      {!isLive && <StaticPictures id={id} model={model} text={text} description={description} locale={locale} />}
      {width !== null && (
        <KeepStatic onFailed={onFailed}>
          <Suspense fallback={null}>
            <LiveChart
              model={model}
              text={text}
              locale={locale}
              keyboardHint={keyboardHint}
              width={width}
              onReady={onReady}
              onRange={rangeHref === null ? undefined : goTo}
            />
          </Suspense>
        </KeepStatic>
      )}
    </div>
  );
}

/** The width of the box, from when it first comes near the window; null before. */
function useWidthWhenNear(box: RefObject<HTMLDivElement | null>): number | null {
  const [width, setWidth] = useState<number | null>(null);
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    // Not rounded to whole pixels: the drawing is scaled to exactly the width of the static one.
    const resizing = new ResizeObserver(() => setWidth(element.getBoundingClientRect().width));
    const nearing = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        nearing.disconnect();
        resizing.observe(element);
      },
      { rootMargin: NEAR },
    );
    nearing.observe(element);
    return () => {
      nearing.disconnect();
      resizing.disconnect();
    };
  }, [box]);
  return width;
}
