'use client';

import { useMemo, useState } from 'react';
import { ComposedChart, Line, Tooltip, XAxis, YAxis } from 'recharts';
import { type Stop, stopsOf } from '@/lib/series/layout-stops';
import type { PanelLayout } from '@/lib/series/layout-types';
import styles from './chart-plot.module.css';
import { ActiveStop, Ready, StopMarks, StopTooltip } from './chart-stop';
import type { ChartText } from './chart-text';
import { PanelDrawing } from './panel-drawing';

type Props = {
  readonly panel: PanelLayout;
  readonly text: ChartText;
  readonly label: string;
  readonly onActive: (stop: Stop | null) => void;
  readonly onReady: () => void;
};

/**
 * One panel in Recharts. Its axes have the layout's domains and ranges; its marks, and everything else that is drawn, are
 * the components of the static picture. Recharts adds what a picture cannot do: finding the nearest stop by pointer, touch
 * and arrow keys, and placing the tooltip.
 */
export function LivePanel({ panel, text, label, onActive, onReady }: Props) {
  const [isDismissed, setIsDismissed] = useState(false);
  const stops = useMemo(() => stopsOf(panel), [panel]);
  const { plot, width, height, timeAxis, valueAxis } = panel;
  const right = plot.x + plot.width;
  const margin = { top: plot.y, left: plot.x, right: width - right, bottom: height - plot.y - plot.height };
  const sideRoom = { left: timeAxis.range[0] - plot.x, right: right - timeAxis.range[1] };
  return (
    <div
      className={styles['panel']}
      style={{ left: panel.left, top: panel.top, width, height }}
      onKeyDownCapture={({ key }) => setIsDismissed(key === 'Escape')}
      onPointerMoveCapture={() => setIsDismissed(false)}
    >
      <ComposedChart width={width} height={height} margin={margin} data={stops} aria-label={label}>
        <XAxis type="number" dataKey="time" domain={[...timeAxis.domain]} padding={sideRoom} hide />
        <YAxis type="number" scale={valueAxis.scale} domain={[...valueAxis.domain]} hide />
        <PanelDrawing panel={panel} bridges={null} />
        <Line dataKey="value" stroke="none" isAnimationActive={false} activeDot={false} dot={StopMarks} />
        <Tooltip
          content={<StopTooltip text={text} isDismissed={isDismissed} />}
          isAnimationActive={false}
          cursor={false}
          allowEscapeViewBox={{ x: false, y: true }}
        />
        <ActiveStop isDismissed={isDismissed} onActive={onActive} />
        <Ready onReady={onReady} />
      </ComposedChart>
    </div>
  );
}
