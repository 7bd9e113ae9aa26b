'use client';

import { useEffect, useLayoutEffect } from 'react';
import { useActiveTooltipDataPoints, useChartHeight, useChartWidth, useIsTooltipActive } from 'recharts';
import type { Stop } from '@/lib/series/layout-stops';
import { PAINT } from './paint';

/** Radius of the ring around the marks whose tooltip is open. */
const RING = 9;

type PointedProps = { readonly onPoint: (stop: Stop | null) => void };

/** Word of the stop that Recharts finds nearest to pointer or finger; null: neither is over the plot. */
export function PointedStop({ onPoint }: PointedProps) {
  const isActive = useIsTooltipActive();
  const [nearest] = useActiveTooltipDataPoints<Stop>() ?? [];
  const stop = isActive ? (nearest ?? null) : null;
  useEffect(() => onPoint(stop), [stop, onPoint]);
  return null;
}

/** Rings around the marks of the open stop. */
export function StopRings({ stop }: { readonly stop: Stop }) {
  if (stop.marks.length === 0) return <Ring x={stop.x} y={stop.y} />;
  return stop.marks.map(({ point, x, y }) => <Ring key={point.key} x={x} y={y} />);
}

function Ring({ x, y }: { readonly x: number; readonly y: number }) {
  return <circle cx={x} cy={y} r={RING} fill="none" stroke={PAINT.focus} strokeWidth={1.5} pointerEvents="none" />;
}

type DrawnProps = { readonly onDrawn: (width: number, height: number) => void };

/** Tells, before the browser paints, at which size Recharts draws: a new size reaches it only after a paint. */
export function DrawnSize({ onDrawn }: DrawnProps) {
  const width = useChartWidth() ?? 0;
  const height = useChartHeight() ?? 0;
  useLayoutEffect(() => onDrawn(width, height), [width, height, onDrawn]);
  return null;
}
