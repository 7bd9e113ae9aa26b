import type { ChartLayout } from '@/lib/series/layout-types';
import { ChartMark } from './chart-mark';
import type { ChartText } from './chart-text';
import { PanelDrawing } from './panel-drawing';

type Props = {
  readonly layout: ChartLayout;
  readonly text: ChartText;
  /** False in the second picture of one chart, so that every point is in the page once. */
  readonly isAddressable: boolean;
};

/** All panels of a chart with their marks: the drawing itself, for whatever frame holds it. */
export function ChartPanels({ layout, text, isAddressable }: Props) {
  return layout.panels.map((panel) => (
    <g key={panel.key} transform={`translate(${panel.left} ${panel.top})`}>
      <PanelDrawing panel={panel} bridges={text.bridges} />
      {panel.marks.map((mark) => (
        <ChartMark
          key={mark.point.key}
          mark={mark}
          isAddressable={isAddressable}
          sentence={text.sentences[mark.point.key] ?? null}
        />
      ))}
    </g>
  ));
}
