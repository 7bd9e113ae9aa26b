import type { TypeStyle } from './type/typesetter';

export type BlockLettering = TypeStyle & { readonly size: number; readonly lineHeight: number };

/** Lines of text of one kind under each other; `x` is where their anchor stands, `y` their upper edge. */
export type Block = {
  readonly lines: readonly string[];
  readonly lettering: BlockLettering;
  readonly fill: string;
  readonly anchor: 'start' | 'end';
  readonly x: number;
  readonly y: number;
  /** Space over it; where its anchor stands from the margin; whether it stands on the line of the block before. */
  readonly gap: number;
  readonly offset: number;
  readonly isBeside: boolean;
};

/** The lettering of everything that is not the title. */
export const SMALL: BlockLettering = { family: 'sans', weight: 400, size: 12, lineHeight: 16.5 };

export function blockOf(lines: readonly string[], lettering: BlockLettering, fill = 'var(--ink-2)'): Block {
  return { lines, lettering, fill, anchor: 'start', x: 0, y: 0, gap: 0, offset: 0, isBeside: false };
}

/** The height of blocks under each other. */
export function heightOf(blocks: readonly Block[]): number {
  return blocks
    .filter(({ isBeside }) => !isBeside)
    .reduce((sum, { lines, lettering, gap }) => sum + gap + lines.length * lettering.lineHeight, 0);
}
