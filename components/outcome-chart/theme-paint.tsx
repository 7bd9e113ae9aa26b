import { seriesColour } from '@/components/charts/paint';

const COLOURS = 6;
const TEXTURES = ['plain', 'hatched', 'dotted'] as const;

/**
 * How a theme is painted, by its place among the themes of the record: the most frequent six in plain colours, the next six
 * hatched, the rest dotted. So no two are told apart by colour alone beyond the first six, which stand in a fixed order and
 * are named where there is room.
 */
export function themePaint(rank: number): string {
  return textureOf(rank) === 'plain' ? seriesColour(rank) : `url(#${patternId(rank)})`;
}

/** Whether words can be read on it. */
export function isPlain(rank: number): boolean {
  return textureOf(rank) === 'plain';
}

/** The hatched and dotted paints that so many themes need: once in a page, for bars and legend alike. */
export function ThemePatterns({ count }: { readonly count: number }) {
  const ranks = Array.from({ length: count }, (_, rank) => rank).filter((rank) => !isPlain(rank));
  return (
    <defs>
      {ranks.map((rank) => (
        <pattern key={rank} id={patternId(rank)} width="6" height="6" patternUnits="userSpaceOnUse">
          <path d="M0,0h6v6h-6z" fill={seriesColour(rank)} />
          {textureOf(rank) === 'hatched' ? (
            <path d="M-1.5,1.5l3,-3M0,6l6,-6M4.5,7.5l3,-3" stroke="var(--paper)" strokeWidth="1.75" />
          ) : (
            <circle cx="3" cy="3" r="1.5" fill="var(--paper)" />
          )}
        </pattern>
      ))}
    </defs>
  );
}

function textureOf(rank: number): (typeof TEXTURES)[number] {
  return TEXTURES[Math.floor(rank / COLOURS)] ?? 'dotted';
}

function patternId(rank: number): string {
  return `theme-paint-${rank}`;
}
