import { ChartPanels } from '@/components/charts/chart-panels';
import { KEY_GLYPH, KeyGlyph } from '@/components/charts/mark-key-items';
import { PAINT } from '@/components/charts/paint';
import type { PreparedChart } from '@/components/charts/prepare-chart';
import { KEY_GAP } from './key-layout';
import type { PictureLayout, PlacedKey } from './picture-layout';
import type { PictureWords } from './picture-words';
import { pixels } from './svg/attributes';
import { type Block, SMALL } from './text-block';

type Props = {
  readonly chart: PreparedChart;
  readonly words: PictureWords;
  readonly layout: PictureLayout;
  /** Size of the file in pixels. */
  readonly file: { readonly width: number; readonly height: number };
  /** Unique in a page that holds several pictures. */
  readonly id: string;
};

/** A chart as a picture that leaves its page: with title, key, sources, note, release and address on paper of its own. */
export function Picture({ chart, words, layout, file, id }: Props) {
  const { width, height, margin, blocks, key, plot, ruleY } = layout;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      {...{ 'xmlns:xlink': 'http://www.w3.org/1999/xlink', 'xml:lang': chart.locale === 'zh' ? 'zh-Hans' : 'en' }}
      width={file.width}
      height={file.height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-labelledby={`${id}title`}
      aria-describedby={`${id}description`}
    >
      <title id={`${id}title`}>{words.title}</title>
      <desc id={`${id}description`}>{words.description}</desc>
      <rect width={width} height={height} fill={PAINT.paper} />
      {blocks.map((block) => (
        <Lines key={`${block.x} ${block.y}`} block={block} />
      ))}
      <g transform={`translate(${pixels(margin)} ${pixels(plot.y)})${plot.scale < 1 ? ` scale(${plot.scale})` : ''}`}>
        <ChartPanels layout={plot.layout} text={chart.text} isAddressable={true} />
      </g>
      {key.map((one) => (
        <KeyEntry key={one.item.kind} entry={one} />
      ))}
      <path d={`M${margin},${ruleY}H${width - margin}`} stroke={PAINT.rule} strokeWidth={1} />
    </svg>
  );
}

function Lines({ block: { lines, lettering, fill, anchor, x, y } }: { readonly block: Block }) {
  const { family, weight, size, lineHeight } = lettering;
  // The baseline, such that text stands in the middle of its line.
  const first = y + (lineHeight + size * 0.7) / 2;
  return (
    <text
      x={x}
      y={first}
      textAnchor={anchor}
      fontFamily={family === 'serif' ? 'var(--font-serif)' : PAINT.font}
      fontSize={size}
      fontWeight={weight}
      fill={fill}
    >
      {lines.map((line, index) => (
        <tspan key={line} x={x} dy={index === 0 ? 0 : lineHeight}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

function KeyEntry({ entry: { item, x, y } }: { readonly entry: PlacedKey }) {
  return (
    <g transform={`translate(${pixels(x)} ${pixels(y)})`} fill={PAINT.quiet}>
      <KeyGlyph kind={item.kind} />
      <text x={KEY_GLYPH.width + KEY_GAP} y={KEY_GLYPH.height / 2 + SMALL.size * 0.35} fontSize={SMALL.size}>
        {item.text}
      </text>
    </g>
  );
}
