import { SWATCH_WIDTH } from '@/lib/series/layout-legend';
import { FONT_SIZE, LINE_HEIGHT, type PanelLayout } from '@/lib/series/layout-types';
import { PAINT, seriesColour } from './paint';
import { SeriesShape } from './series-shape';

type Props = {
  readonly panel: PanelLayout;
  /** What a bridge spans, by the key of its line, for the browser's own tooltip. Null: the chart shows a better one. */
  readonly bridges: Readonly<Record<string, string>> | null;
};

/** Everything of a panel but its marks: axes, lines and text. The same in the static and in the live frame. */
export function PanelDrawing({ panel, bridges }: Props) {
  return (
    <g fontFamily={PAINT.font} fontSize={FONT_SIZE} fill={PAINT.quiet}>
      <Axes panel={panel} />
      <Legend panel={panel} />
      {panel.lines.map(({ line, style, path }) => (
        <path
          key={line.key}
          d={path}
          fill="none"
          stroke={seriesColour(style)}
          strokeWidth={line.kind === 'solid' ? 1.75 : 1}
          strokeDasharray={line.kind === 'solid' ? undefined : '2 4'}
          data-line={line.kind}
        >
          {bridges?.[line.key] !== undefined && <title>{bridges[line.key]}</title>}
        </path>
      ))}
      {panel.labels.map(({ key, isName, style, anchor, x, y, lines }) => (
        <text
          key={key}
          x={x}
          y={y}
          textAnchor={anchor}
          fill={isName ? seriesColour(style) : PAINT.ink}
          stroke={PAINT.paper}
          strokeWidth={3}
          strokeLinejoin="round"
          paintOrder="stroke"
        >
          {lines.map((line, index) => (
            <tspan
              key={line}
              x={x}
              dy={index === 0 ? 0 : LINE_HEIGHT}
              fontWeight={isName && index === lines.length - 1 ? 600 : 400}
            >
              {line}
            </tspan>
          ))}
        </text>
      ))}
    </g>
  );
}

function Axes({ panel }: { readonly panel: PanelLayout }) {
  const { plot, valueTicks, timeTicks, timeLabelY, captionLines } = panel;
  const right = plot.x + plot.width;
  const bottom = plot.y + plot.height;
  const showsTicks = timeTicks.length > 0 && plot.width / timeTicks.length >= 4;
  return (
    <>
      <text y={FONT_SIZE}>
        {captionLines.map((line, index) => (
          <tspan key={line} x={0} dy={index === 0 ? 0 : LINE_HEIGHT}>
            {line}
          </tspan>
        ))}
      </text>
      {valueTicks.map(({ y, text, isZero }) => (
        <g key={y}>
          <path d={`M${plot.x},${y}H${right}`} stroke={isZero ? PAINT.axis : PAINT.rule} strokeWidth={1} />
          <text x={plot.x - 6} y={y + FONT_SIZE / 3} textAnchor="end">
            {text}
          </text>
        </g>
      ))}
      <path d={`M${plot.x},${bottom}H${right}`} stroke={PAINT.axis} strokeWidth={1} />
      {timeTicks.map(({ from, to, text }) => (
        <g key={from}>
          {showsTicks && <path d={`M${from},${bottom}v4M${to},${bottom}v4`} stroke={PAINT.axis} strokeWidth={1} />}
          {text !== null && (
            <text x={(from + to) / 2} y={timeLabelY} textAnchor="middle">
              {text}
            </text>
          )}
        </g>
      ))}
    </>
  );
}

function Legend({ panel }: { readonly panel: PanelLayout }) {
  return panel.legend.map(({ metricId, style, x, y, lines }) => (
    <g key={metricId} fill={seriesColour(style)}>
      <path d={`M${x},${y - 4}h${SWATCH_WIDTH - 7}`} stroke={seriesColour(style)} strokeWidth={1.75} />
      <SeriesShape style={style} x={x + (SWATCH_WIDTH - 7) / 2} y={y - 4} fill={seriesColour(style)} />
      <text y={y}>
        {lines.map((line, index) => (
          <tspan key={line} x={x + SWATCH_WIDTH} dy={index === 0 ? 0 : LINE_HEIGHT}>
            {line}
          </tspan>
        ))}
      </text>
    </g>
  ));
}
