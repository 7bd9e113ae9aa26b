import type { Locale } from '@/lib/format/locale';
import { inkOf } from './inks';
import { serialiseSvg } from './svg/serialise-svg';
import { type Typesetter, typeset } from './type/typesetter';
import { wrapEvenly } from './type/wrap';

type Words = { readonly name: string; readonly tagline: string; readonly imprint: string; readonly locale: Locale };

/** Pixels, as cards of social media are shown. */
const SIZE = { width: 1200, height: 630 };
const MARGIN = 84;
const INNER = SIZE.width - 2 * MARGIN;
const NAME = { family: 'serif', weight: 600 } as const;
const TEXT = { family: 'sans', weight: 400 } as const;
const TAGLINE = { size: 36, lineHeight: 52, maxLines: 4 };
/** The mark of the product is drawn on a square of 32. */
const MARK_SCALE = 4;

/** The card of pages that are no chart: mark, name and purpose of the product, as the text of an SVG file. */
export function drawCard(words: Words): Promise<string> {
  return typeset((setter) =>
    serialiseSvg(<Card words={words} setter={setter} />, {
      setter,
      ink: (value) => inkOf(value, 'light'),
      idPrefix: 'card-',
    }),
  );
}

function Card({ words, setter }: { readonly words: Words; readonly setter: Typesetter }) {
  const { name, tagline, imprint, locale } = words;
  const nameSize = Math.min(84, (84 * INNER) / setter.width(name, NAME, 84));
  const lines = wrapEvenly(TAGLINE.maxLines, tagline, { width: INNER, size: TAGLINE.size, style: TEXT }, setter);
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      {...{ 'xmlns:xlink': 'http://www.w3.org/1999/xlink', 'xml:lang': locale === 'zh' ? 'zh-Hans' : 'en' }}
      width={SIZE.width}
      height={SIZE.height}
      viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
      role="img"
    >
      <title>{name}</title>
      <rect width={SIZE.width} height={SIZE.height} fill="var(--paper)" />
      <rect width={SIZE.width} height={12} fill="var(--accent)" />
      <g transform={`translate(${MARGIN - 3.5 * MARK_SCALE} ${72}) scale(${MARK_SCALE})`}>
        <Mark />
      </g>
      <text x={MARGIN} y={310} fontFamily="var(--font-serif)" fontSize={nameSize} fontWeight={600} fill="var(--ink)">
        {name}
      </text>
      <text
        x={MARGIN}
        y={384}
        fontFamily="var(--font-sans)"
        fontSize={TAGLINE.size}
        fontWeight={400}
        fill="var(--ink-2)"
      >
        {lines.map((line, index) => (
          <tspan key={line} x={MARGIN} dy={index === 0 ? 0 : TAGLINE.lineHeight}>
            {line}
          </tspan>
        ))}
      </text>
      <path d={`M${MARGIN},546H${SIZE.width - MARGIN}`} stroke="var(--rule-strong)" strokeWidth={1.5} />
      <text x={MARGIN} y={586} fontFamily="var(--font-sans)" fontSize={22} fontWeight={400} fill="var(--ink-2)">
        {imprint}
      </text>
    </svg>
  );
}

/** A derived value and an exact one, as in a chart: the icon of the product without its ground. */
function Mark() {
  return (
    <>
      <path d="M4 26h24" stroke="var(--ink)" strokeWidth={2} />
      <path d="M7 22 25 8" stroke="var(--accent)" strokeWidth={2} />
      <path d="M7 18.5 10.5 22 7 25.5 3.5 22z" fill="var(--paper)" stroke="var(--accent)" strokeWidth={2} />
      <circle cx={25} cy={8} r={4} fill="var(--accent)" />
    </>
  );
}
