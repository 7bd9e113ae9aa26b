'use client';

import { type CSSProperties, lazy, type ReactNode, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import type { Locale } from '@/lib/format/locale';
import type { ChartModel } from '@/lib/series/chart-types';
import styles from './chart-plot.module.css';
import type { ChartText } from './chart-text';
import { KeepStatic } from './keep-static';

const LiveChart = lazy(() => import('./live-chart'));

/** How far below the window a chart starts to load. */
const NEAR = '400px';

type Props = {
  readonly model: ChartModel;
  readonly text: ChartText;
  readonly locale: Locale;
  readonly keyboardHint: string;
  /** Width ÷ height of the box on wide and on narrow screens: the box keeps its size whoever draws in it. */
  readonly wideRatio: number;
  readonly narrowRatio: number;
  /** The static pictures. */
  readonly children: ReactNode;
};

type Size = { readonly width: number; readonly height: number };

/** The box of a plot: the static picture, and in its place, once the reader comes near and while it works, the live chart. */
export function ChartPlot({ model, text, locale, keyboardHint, wideRatio, narrowRatio, children }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const size = useSizeWhenNear(box);
  const [isLive, setIsLive] = useState(false);
  const onReady = useCallback(() => setIsLive(true), []);
  const onFailed = useCallback(() => setIsLive(false), []);
  // CSS custom properties are not in React's CSSProperties.
  const ratios = { '--wide-ratio': wideRatio, '--narrow-ratio': narrowRatio } as CSSProperties;
  return (
    <div ref={box} className={styles['box']} style={ratios} data-live={isLive}>
      {!isLive && children}
      {size !== null && (
        <KeepStatic onFailed={onFailed}>
          <Suspense fallback={null}>
            <LiveChart
              model={model}
              text={text}
              locale={locale}
              keyboardHint={keyboardHint}
              width={size.width}
              height={size.height}
              onReady={onReady}
            />
          </Suspense>
        </KeepStatic>
      )}
    </div>
  );
}

/** The size of the box, from when it first comes near the window; null before. */
function useSizeWhenNear(box: React.RefObject<HTMLDivElement | null>): Size | null {
  const [size, setSize] = useState<Size | null>(null);
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const resizing = new ResizeObserver(() => setSize({ width: element.clientWidth, height: element.clientHeight }));
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
  return size;
}
