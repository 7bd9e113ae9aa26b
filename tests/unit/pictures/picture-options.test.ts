import { expect, it } from 'vitest';
import { parsePictureOptions } from '@/components/pictures/picture-options';

const read = (query: string, format: 'svg' | 'png' = 'png') => parsePictureOptions(new URLSearchParams(query), format);

it('without parameters a picture is light, as wide as on its page, one pixel a pixel, to be looked at', () => {
  expect(read('')).toEqual({
    options: { size: 'default', theme: 'light', density: 1, isDownload: false },
    problems: [],
  });
});

it('all parameters are followed', () => {
  expect(read('size=slide&theme=dark&density=2&download=1&scale=log').options).toEqual({
    size: 'slide',
    theme: 'dark',
    density: 2,
    isDownload: true,
  });
});

it.each([
  ['size=poster', 'size', 'unknown_value'],
  ['size=__proto__', 'size', 'unknown_value'],
  ['theme=blue', 'theme', 'unknown_value'],
  ['density=3', 'density', 'unknown_value'],
  ['density=1e9', 'density', 'unknown_value'],
  ['download=yes', 'download', 'unknown_value'],
  ['theme=dark&theme=light', 'theme', 'repeated'],
])('%s names its parameter', (query, parameter, code) => {
  expect(read(query).problems).toEqual([expect.objectContaining({ parameter, code })]);
});

it('an SVG has no density: the reading of the view refuses the parameter', () => {
  expect(read('density=2', 'svg')).toEqual({ options: read('').options, problems: [] });
});
