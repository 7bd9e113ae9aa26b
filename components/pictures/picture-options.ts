import { type Problem, problem } from '@/lib/tables/problem';

/** The sizes that a picture of a chart comes in; `default` is as wide as the chart on its page. */
export const PICTURE_SIZES = ['default', 'slide', 'social', 'column'] as const;
export type PictureSize = (typeof PICTURE_SIZES)[number];
export const PICTURE_THEMES = ['light', 'dark'] as const;
export type PictureTheme = (typeof PICTURE_THEMES)[number];
export const PICTURE_DENSITIES = [1, 2] as const;
export type PictureFormat = 'svg' | 'png';

export type PictureOptions = {
  readonly size: PictureSize;
  readonly theme: PictureTheme;
  /** Pixels of a PNG for each pixel of the size. */
  readonly density: (typeof PICTURE_DENSITIES)[number];
  /** To be kept as a file, not to be looked at. */
  readonly isDownload: boolean;
};

/** The parameters of a picture besides those of the view: to be passed to the reading of the view as also known. */
export const PICTURE_PARAMETERS: Record<PictureFormat, readonly (keyof typeof VALUES)[]> = {
  svg: ['size', 'theme', 'download'],
  png: ['size', 'theme', 'density', 'download'],
};

const VALUES = {
  size: PICTURE_SIZES,
  theme: PICTURE_THEMES,
  density: ['1', '2'],
  download: ['0', '1'],
} as const;

type Read = { readonly options: PictureOptions; readonly problems: readonly Problem[] };

/** Reads the parameters of a picture; a value that is none of theirs is named in `problems`. */
export function parsePictureOptions(params: URLSearchParams, format: PictureFormat): Read {
  const problems: Problem[] = [];
  const given = <Name extends keyof typeof VALUES>(name: Name): (typeof VALUES)[Name][number] | undefined => {
    const [value, ...more] = params.getAll(name).filter((text) => text !== '');
    if (value === undefined || !PICTURE_PARAMETERS[format].includes(name)) return undefined;
    const known: readonly (typeof VALUES)[Name][number][] = VALUES[name];
    const found = known.find((one) => one === value);
    if (more.length > 0) problems.push(problem(name, 'repeated', value));
    else if (found === undefined) problems.push(problem(name, 'unknown_value', value));
    return found;
  };
  const options = {
    size: given('size') ?? 'default',
    theme: given('theme') ?? 'light',
    density: given('density') === '2' ? 2 : 1,
    isDownload: given('download') === '1',
  } as const;
  return { options, problems };
}
