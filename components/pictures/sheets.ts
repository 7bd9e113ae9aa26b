import type { PictureSize } from './picture-options';

/** The sheet a picture is drawn on. Lengths are those of the drawing, in which the text of a chart is 12 high. */
export type Sheet = {
  readonly width: number;
  /** Null: as high as the chart needs. */
  readonly height: number | null;
  /** Pixels of the file for one of the drawing: cards and slides are looked at from further away. */
  readonly enlarged: number;
  readonly margin: number;
  readonly titleSize: number;
  readonly maxTitleLines: number;
};

export const SHEETS: Record<PictureSize, Sheet> = {
  default: { width: 880, height: null, enlarged: 1, margin: 24, titleSize: 22, maxTitleLines: 3 },
  /** 1920 × 1080 */
  slide: { width: 960, height: 540, enlarged: 2, margin: 32, titleSize: 27, maxTitleLines: 2 },
  /** 1200 × 630 */
  social: { width: 800, height: 420, enlarged: 1.5, margin: 26, titleSize: 25, maxTitleLines: 2 },
  column: { width: 360, height: null, enlarged: 1, margin: 14, titleSize: 19, maxTitleLines: 5 },
};
