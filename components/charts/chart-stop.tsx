'use client';

import { useEffect, useLayoutEffect } from 'react';
import { type DotItemDotProps, useActiveTooltipDataPoints, useIsTooltipActive } from 'recharts';
import type { Stop } from '@/lib/series/layout-stops';
import { ChartMark } from './chart-mark';
import styles from './chart-plot.module.css';
import type { ChartText } from './chart-text';
import { PAINT } from './paint';
import { stopLines } from './stop-lines';

/** Radius of the ring around the marks whose tooltip is open. */
const RING = 9;

/** The marks of one stop, as the shape of a Recharts dot. */
export function StopMarks({ payload, index }: DotItemDotProps) {
  // Recharts hands back the row it was given, without its type.
  const { marks } = payload as Stop;
  return (
    <g key={index}>
      {marks.map((mark) => (
        <ChartMark key={mark.point.key} mark={mark} isAddressable sentence={null} />
      ))}
    </g>
  );
}

/** The stop whose tooltip is open; null: none. */
function useActiveStop(isDismissed: boolean): Stop | null {
  const isActive = useIsTooltipActive();
  const [stop] = useActiveTooltipDataPoints<Stop>() ?? [];
  return isActive && !isDismissed && stop !== undefined ? stop : null;
}

type TooltipProps = { readonly text: ChartText; readonly isDismissed: boolean };

/** What the open stop says. It is announced by the chart's live region, so it is hidden from screen readers here. */
export function StopTooltip({ text, isDismissed }: TooltipProps) {
  const stop = useActiveStop(isDismissed);
  if (stop === null) return null;
  const isNamed = Object.keys(text.series).length > 1;
  return (
    <div className={styles['tooltip']} aria-hidden="true" data-tooltip="">
      {stopLines(stop, text).map(({ key, name, sentence }) => (
        <p key={key}>
          {isNamed && <span className={styles['name']}>{name}</span>}
          {sentence}
        </p>
      ))}
    </div>
  );
}

type ActiveProps = { readonly isDismissed: boolean; readonly onActive: (stop: Stop | null) => void };

/** Rings around the marks of the open stop, and word of it to the chart. */
export function ActiveStop({ isDismissed, onActive }: ActiveProps) {
  const stop = useActiveStop(isDismissed);
  useEffect(() => onActive(stop), [stop, onActive]);
  if (stop === null) return null;
  if (stop.marks.length === 0) return <Ring x={stop.x} y={stop.y} />;
  return stop.marks.map(({ point, x, y }) => <Ring key={point.key} x={x} y={y} />);
}

function Ring({ x, y }: { readonly x: number; readonly y: number }) {
  return <circle cx={x} cy={y} r={RING} fill="none" stroke={PAINT.focus} strokeWidth={1.5} />;
}

/** Tells, before the browser paints, that Recharts has drawn its first frame: it needs two passes, the first is empty. */
export function Ready({ onReady }: { readonly onReady: () => void }) {
  useLayoutEffect(onReady, [onReady]);
  return null;
}
