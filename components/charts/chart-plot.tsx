'use client';

import {
  type CSSProperties,
  lazy,
  type ReactNode,
  type RefObject,
  Suspense,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { useTableNavigation } from '@/components/data-table/navigation';
import type { Locale } from '@/lib/format/locale';
import type { ChartModel } from '@/lib/series/chart-types';
import type { DayRange } from '@/lib/series/layout-range';
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
  /** Address of the same view in another range, with `{from}` and `{to}` in place of its days; null: none to go to. */
  readonly rangeHref?: string | null;
  /** The static pictures. */
  readonly children: ReactNode;
};

type Size = { readonly width: number; readonly height: number };

/** The box of a plot: the static picture, and in its place, once the reader comes near and while it works, the live chart. */
export function ChartPlot(props: Props) {
  const { model, text, locale, keyboardHint, wideRatio, narrowRatio, rangeHref = null, children } = props;
  const box = useRef<HTMLDivElement>(null);
  const size = useSizeWhenNear(box, `${wideRatio} ${narrowRatio}`);
  const { navigate } = useTableNavigation();
  const goTo = ({ from, to }: DayRange) => navigate((rangeHref ?? '').replace('{from}', from).replace('{to}', to));
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
              onRange={rangeHref === null ? undefined : goTo}
            />
          </Suspense>
        </KeepStatic>
      )}
    </div>
  );
}

/**
 * The size of the box, from when it first comes near the window; null before.
 * @param ratios what the style sheet makes its height from: another view is measured before it is painted
 */
function useSizeWhenNear(box: RefObject<HTMLDivElement | null>, ratios: string): Size | null {
  const [size, setSize] = useState<Size | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the ratios change the box, though not through this code
  useLayoutEffect(() => {
    const element = box.current;
    setSize((before) => (before === null || element === null ? before : measured(element, before)));
  }, [box, ratios]);
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const resizing = new ResizeObserver(() => setSize((before) => measured(element, before)));
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

/** The same object where nothing has changed. */
function measured({ clientWidth: width, clientHeight: height }: HTMLElement, before: Size | null): Size {
  return before?.width === width && before.height === height ? before : { width, height };
}
