import { createHash } from 'node:crypto';
import type { PreparedChart } from '@/components/charts/prepare-chart';
import type { Translate } from '@/components/figures/source-text';
import { inkOf } from './inks';
import { Picture } from './picture';
import { pictureLayout } from './picture-layout';
import type { PictureOptions } from './picture-options';
import { type Origin, pictureWords } from './picture-words';
import { SHEETS } from './sheets';
import { serialiseSvg } from './svg/serialise-svg';
import { typeset } from './type/typesetter';

/**
 * A chart as the text of an SVG file that needs nothing else: no style sheet, no script, no font. The same chart, options and
 * origin give the same bytes.
 */
export function drawPicture(
  chart: PreparedChart,
  { size, theme }: Pick<PictureOptions, 'size' | 'theme'>,
  origin: Origin,
  t: Translate,
): Promise<string> {
  const words = pictureWords(chart, origin, t);
  const sheet = SHEETS[size];
  const id = idOf([words.address, words.imprint, size, theme]);
  return typeset((setter) => {
    const layout = pictureLayout(chart, words, sheet, setter);
    // On a larger sheet the file keeps its size.
    const enlarged = (sheet.width / layout.width) * sheet.enlarged;
    const file = { width: Math.round(layout.width * enlarged), height: Math.round(layout.height * enlarged) };
    const picture = <Picture chart={chart} words={words} layout={layout} file={file} id={id} />;
    return serialiseSvg(picture, { setter, ink: (value) => inkOf(value, theme), idPrefix: id });
  });
}

/** Ids start with a letter. */
function idOf(parts: readonly string[]): string {
  return `p${createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 6)}-`;
}
