'use client';

import { useCallback, useMemo, useRef, useState } from 'react';
import { ComposedChart, Line, XAxis, YAxis } from 'recharts';
import type { DayRange } from '@/lib/series/layout-range';
import type { PlacedStop, Stop } from '@/lib/series/layout-stops';
import type { PanelLayout } from '@/lib/series/layout-types';
import { ChartMark } from './chart-mark';
import styles from './chart-plot.module.css';
import { DrawnSize, PointedStop, StopRings } from './chart-stop';
import { RangeBand, useRangeDrag } from './live-range';
import { PanelDrawing } from './panel-drawing';

/** Arrows and numbers of the highest marks reach this far above the plot. */
const HEARD_ABOVE_PLOT = 20;

type Props = {
  readonly panel: PanelLayout;
  readonly stops: readonly PlacedStop[];
  /** Place of its first stop among all stops of the chart. */
  readonly first: number;
  /** The stop whose tooltip is open, if it is one of this panel. */
  readonly active: Stop | null;
  /** Told the place, among all stops of the chart, that pointer or finger is nearest to. */
  readonly onOpen: (place: number) => void;
  /** Called when pointer or finger has left. */
  readonly onClose: () => void;
  readonly onRange: ((range: DayRange) => void) | undefined;
  readonly onReady: () => void;
};

/**
 * One panel in Recharts. Its axes have the layout's domains and ranges; what is drawn are the components of the static
 * picture. Recharts finds the stop nearest to pointer and finger. Until it has taken over a new size, the same drawing
 * stands in for it, so that nothing blinks when the view or the window changes.
 */
export function LivePanel({ panel, stops, first, active, onOpen, onClose, onRange, onReady }: Props) {
  const [drawnSize, setDrawnSize] = useState<readonly [number, number]>([0, 0]);
  const pointed = useRef<number | null>(null);
  const isTouched = useRef(false);
  const { drag, handlers } = useRangeDrag(panel, onClose, onRange);
  const rows = useMemo(() => [...stops], [stops]);
  const { left, top, width, height } = panel;
  const room = roomOf(panel);
  const isDrawn = drawnSize[0] === width && drawnSize[1] === height;
  const onDrawn = useCallback(
    (drawnWidth: number, drawnHeight: number) => {
      setDrawnSize([drawnWidth, drawnHeight]);
      onReady();
    },
    [onReady],
  );
  const onNearest = useCallback(
    (stop: Stop | null) => {
      // Recharts hands back the row it was given; rows of the view before are no longer there.
      const place = stop === null ? -1 : stops.findIndex(({ x }) => x === stop.x);
      pointed.current = place === -1 ? null : first + place;
      if (pointed.current !== null) onOpen(pointed.current);
      // A finger that is lifted leaves the tooltip to be read; a touch elsewhere closes it.
      else if (!isTouched.current) onClose();
    },
    [stops, first, onOpen, onClose],
  );
  return (
    <div
      className={styles['panel']}
      style={{ left, top, width, height }}
      {...handlers}
      onPointerDownCapture={({ pointerType }) => {
        isTouched.current = pointerType === 'touch';
      }}
      onPointerMoveCapture={({ pointerType }) => {
        isTouched.current = pointerType === 'touch';
        if (drag === null && pointed.current !== null) onOpen(pointed.current);
      }}
    >
      {!isDrawn && (
        <svg width={width} height={height} className={styles['cover']} aria-hidden="true">
          <Drawing panel={panel} isAddressable />
        </svg>
      )}
      <ComposedChart
        width={width}
        height={height}
        margin={{ top: room.top, left: 0, right: 0, bottom: 0 }}
        data={rows}
        accessibilityLayer={false}
        style={isDrawn ? {} : { visibility: 'hidden' }}
      >
        <XAxis type="number" dataKey="time" domain={[...panel.timeAxis.domain]} padding={room.beside} hide />
        <YAxis
          type="number"
          scale={panel.valueAxis.scale}
          domain={[...panel.valueAxis.domain]}
          padding={room.around}
          hide
        />
        <Line dataKey="value" stroke="none" isAnimationActive={false} activeDot={false} dot={NoDot} />
        <Drawing panel={panel} isAddressable={isDrawn} />
        {active !== null && <StopRings stop={active} />}
        <PointedStop onPoint={onNearest} />
        <DrawnSize onDrawn={onDrawn} />
      </ComposedChart>
      {drag !== null && <RangeBand panel={panel} drag={drag} />}
    </div>
  );
}

/** Recharts draws a dot of its own where a line has one point only, whatever `dot` says but this. */
function NoDot() {
  return <g />;
}

type DrawingProps = { readonly panel: PanelLayout; readonly isAddressable: boolean };

function Drawing({ panel, isAddressable }: DrawingProps) {
  return (
    <>
      <PanelDrawing panel={panel} bridges={null} />
      {panel.marks.map((mark) => (
        <ChartMark key={mark.point.key} mark={mark} isAddressable={isAddressable} sentence={null} />
      ))}
    </>
  );
}

/**
 * What the axes leave free of the frame. Pointer and finger are heard in all of it but captions and legends: arrows and
 * numbers stand above the plot, names beside it.
 */
function roomOf({ plot, timeAxis, width, height }: PanelLayout) {
  const top = plot.y - HEARD_ABOVE_PLOT;
  const [left, right] = timeAxis.range;
  return {
    top,
    beside: { left, right: width - right },
    around: { top: HEARD_ABOVE_PLOT, bottom: height - plot.y - plot.height },
  };
}
