import type { ChartLayout } from '@/lib/series/layout-types';
import { ChartMark } from './chart-mark';
import type { ChartText } from './chart-text';
import { PanelDrawing } from './panel-drawing';

type Props = {
  readonly id: string;
  readonly layout: ChartLayout;
  readonly text: ChartText;
  /** One line for who cannot see the picture; the table holds the points. */
  readonly description: string;
  /** False in the second picture of one chart, so that every point is in the page once. */
  readonly isAddressable?: boolean;
  readonly className?: string | undefined;
};

/** The chart as a picture: in the page before any script runs, in embeds and files. */
export function ChartSvg({ id, layout, text, description, isAddressable = true, className }: Props) {
  return (
    <svg
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      width={layout.width}
      height={layout.height}
      preserveAspectRatio="xMinYMid meet"
      role="img"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-description`}
      className={className}
    >
      <title id={`${id}-title`}>{text.title}</title>
      <desc id={`${id}-description`}>{description}</desc>
      {layout.panels.map((panel) => (
        <g key={panel.key} transform={`translate(0 ${panel.top})`}>
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
      ))}
    </svg>
  );
}
