'use client';

import { type PointerEvent, useEffect, useState } from 'react';
import { type DayRange, rangeBetween } from '@/lib/series/layout-range';
import type { PanelLayout } from '@/lib/series/layout-types';
import styles from './chart-plot.module.css';

/** A pointer that moved less than this was clicked, not dragged. */
const MIN_DRAG = 6;

type Drag = { readonly start: number; readonly end: number };

export type RangeDrag = {
  /** From where to where the mouse has been dragged, in pixels of the panel; null: it is not. */
  readonly drag: Drag | null;
  readonly handlers: {
    readonly onPointerDown?: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerMove?: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerUp?: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerCancel?: () => void;
  };
};

/**
 * Lets a mouse be dragged over the plot of a panel to choose a range of days; Escape cancels. A finger scrolls the page
 * instead. Without `onRange` nothing listens.
 * @param onDrag called while it is dragged: what was pointed at is no longer meant
 */
export function useRangeDrag(
  panel: PanelLayout,
  onDrag: () => void,
  onRange: ((range: DayRange) => void) | undefined,
): RangeDrag {
  const [drag, setDrag] = useState<Drag | null>(null);
  const isDragged = drag !== null && Math.abs(drag.end - drag.start) >= MIN_DRAG;
  useEffect(() => {
    if (!isDragged) return;
    const cancel = ({ key }: KeyboardEvent) => key === 'Escape' && setDrag(null);
    window.addEventListener('keydown', cancel);
    return () => window.removeEventListener('keydown', cancel);
  }, [isDragged]);
  if (onRange === undefined) return { drag: null, handlers: {} };
  const { plot } = panel;
  return {
    drag: isDragged ? drag : null,
    handlers: {
      onPointerDown: (event) => {
        const { x, y } = positionOf(event);
        const isOnPlot = x >= plot.x && x <= plot.x + plot.width && y >= plot.y && y <= plot.y + plot.height;
        if (event.pointerType === 'mouse' && event.button === 0 && isOnPlot) setDrag({ start: x, end: x });
      },
      onPointerMove: (event) => {
        if (drag === null) return;
        // From here on the mouse is followed beyond the panel, and Recharts no longer hears of it.
        if (isDragged) {
          event.currentTarget.setPointerCapture(event.pointerId);
          onDrag();
        }
        const end = Math.max(plot.x, Math.min(positionOf(event).x, plot.x + plot.width));
        setDrag({ start: drag.start, end });
      },
      onPointerUp: () => {
        setDrag(null);
        if (drag !== null && isDragged) onRange(rangeBetween(panel, drag.start, drag.end));
      },
      onPointerCancel: () => setDrag(null),
    },
  };
}

/** Where the pointer is in pixels of the panel, which may be scaled on the screen. */
function positionOf({ currentTarget, clientX, clientY }: PointerEvent<HTMLElement>) {
  const { left, top, width } = currentTarget.getBoundingClientRect();
  const scale = width / currentTarget.offsetWidth;
  return { x: (clientX - left) / scale, y: (clientY - top) / scale };
}

/** The light band over what is being chosen. */
export function RangeBand({ panel: { plot }, drag }: { readonly panel: PanelLayout; readonly drag: Drag }) {
  const [left, right] = [Math.min(drag.start, drag.end), Math.max(drag.start, drag.end)];
  return (
    <div
      className={styles['band']}
      style={{ left, width: right - left, top: plot.y, height: plot.height }}
      data-range-band=""
    />
  );
}
