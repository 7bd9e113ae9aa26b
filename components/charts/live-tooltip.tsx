'use client';

import { useLayoutEffect, useRef } from 'react';
import type { Stop } from '@/lib/series/layout-stops';
import type { PanelLayout } from '@/lib/series/layout-types';
import styles from './chart-plot.module.css';
import type { ChartText } from './chart-text';
import { stopLines } from './stop-lines';
import { tooltipPlace } from './tooltip-place';

/** Space kept between a tooltip and the edge of the screen. */
const EDGE = 8;

type Props = {
  readonly panel: PanelLayout;
  readonly stop: Stop;
  readonly text: ChartText;
  /** Width of the chart on the screen, and how much larger that is than the width it is drawn for. */
  readonly width: number;
  readonly scale: number;
};

/** What the open stop says. It is announced by the chart's live region, so it is hidden from screen readers here. */
export function LiveTooltip({ panel, stop, text, width, scale }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = box.current;
    const chart = element?.offsetParent?.getBoundingClientRect();
    if (element === null || chart === undefined) return;
    const room = { x: 0, y: EDGE - chart.top, width, height: window.innerHeight - 2 * EDGE };
    const point = { x: (panel.left + stop.x) * scale, y: (panel.top + stop.y) * scale };
    const size = { width: element.offsetWidth, height: element.offsetHeight };
    const { x, y } = tooltipPlace(point, size, room);
    element.style.translate = `${x}px ${y}px`;
  });
  const isNamed = Object.keys(text.series).length > 1;
  return (
    <div ref={box} className={styles['tooltip']} aria-hidden="true" data-tooltip="">
      {stopLines(stop, text).map(({ key, name, sentence }) => (
        <p key={key}>
          {isNamed && <span className={styles['name']}>{name}</span>}
          {sentence}
        </p>
      ))}
    </div>
  );
}
