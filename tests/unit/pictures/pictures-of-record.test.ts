import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { translatorOf } from '@/app/_i18n/translator';
import { prepareChart } from '@/components/charts/prepare-chart';
import { drawPicture } from '@/components/pictures/draw-picture';
import { INKS } from '@/components/pictures/inks';
import { pictureLayout } from '@/components/pictures/picture-layout';
import { PICTURE_SIZES, type PictureOptions } from '@/components/pictures/picture-options';
import { pictureWords } from '@/components/pictures/picture-words';
import { rasterise } from '@/components/pictures/rasterise';
import { SHEETS } from '@/components/pictures/sheets';
import type { Block } from '@/components/pictures/text-block';
import { MISSING_OUTLINE, type Typesetter, typeset } from '@/components/pictures/type/typesetter';
import { LOCALES, type Locale } from '@/lib/format/locale';
import type { ChartSubject } from '@/lib/series/view/chart-subject';
import { type ChartView, DEFAULT_CHART_VIEW } from '@/lib/series/view/chart-view';
import { chartSubjects } from '../../support/record-subjects';

const ADDRESS = 'https://observatory.example/charts/x?from=2018&to=2020';
const RELEASE = { id: 7, createdAt: '2026-11-22T10:00:00.000Z' };

async function draw(
  subject: ChartSubject,
  locale: Locale,
  options: Partial<PictureOptions> = {},
  view: Partial<ChartView> = {},
) {
  const t = translatorOf(locale);
  const chart = prepareChart(subject, { ...DEFAULT_CHART_VIEW, ...view }, locale, t);
  const drawn = { size: 'default', theme: 'light', ...options } as const;
  return { chart, svg: await drawPicture(chart, drawn, { address: ADDRESS, release: RELEASE }, t) };
}

function marksIn(svg: string): string[] {
  const pattern = /data-metric="([^"]+)" data-period="([^"]+)" data-value="([^"]+)" data-mark="([^"]+)"/g;
  return [...svg.matchAll(pattern)].map(([, ...parts]) => parts.join(' ')).sort();
}

const cases = chartSubjects.flatMap((subject) =>
  LOCALES.flatMap((locale) =>
    (['light', 'dark'] as const).map((theme) => ({ id: subject.id, subject, locale, theme })),
  ),
);

describe('the picture of every chart of the record', () => {
  it.each(cases)('$id in $locale, $theme: the marks of the model, every character, sound XML', async (one) => {
    const { chart, svg } = await draw(one.subject, one.locale, { theme: one.theme });
    const points = chart.model.panels.flatMap(({ series }) =>
      series.flatMap(({ groups }) => groups.flatMap((group) => group.points)),
    );
    expect(points.length).toBeGreaterThan(0);
    expect(marksIn(svg)).toEqual(
      points.map(({ metricId, period, value, mark }) => [metricId, period, value, mark].join(' ')).sort(),
    );
    expect(svg.match(/data-conflict="true"/g)?.length ?? 0).toBe(points.filter((point) => point.hasConflict).length);
    // What must not be in it; asked without showing the whole picture where it is.
    expect(
      [MISSING_OUTLINE, 'var(', 'NaN', 'undefined', 'Infinity', '<text'].filter((bad) => svg.includes(bad)),
    ).toEqual([]);
    // The reader of XML behind this is a strict one: see below.
    await expect(sharp(Buffer.from(svg)).metadata()).resolves.toMatchObject({ format: 'svg', width: 880 });
  });

  it.each(chartSubjects.flatMap((subject) => PICTURE_SIZES.map((size) => ({ id: subject.id, subject, size }))))(
    '$id as $size says title, sources, release and address, all on its sheet, and the plot is not squeezed',
    async ({ subject, size }) => {
      const t = translatorOf('en');
      const chart = prepareChart(subject, DEFAULT_CHART_VIEW, 'en', t);
      const words = pictureWords(chart, { address: ADDRESS, release: RELEASE }, t);
      const { layout, edges } = await typeset((setter) => {
        const laid = pictureLayout(chart, words, SHEETS[size], setter);
        return { layout: laid, edges: laid.blocks.map((block) => edgesOf(block, setter)) };
      });
      const { plot, margin, width, height, ruleY } = layout;
      expect(plot.scale).toBe(1);
      expect(plot.y + plot.layout.height).toBeLessThan(ruleY);
      expect(plot.layout.width).toBe(width - 2 * margin);
      for (const { left, right, bottom } of edges) {
        expect(left).toBeGreaterThanOrEqual(margin - 0.01);
        expect(right).toBeLessThanOrEqual(width - margin + 0.01);
        expect(bottom).toBeLessThanOrEqual(height - margin + 1);
      }
      const said = layout.blocks.map(({ lines }) => lines.join(' ')).join(' ');
      expect(said).toContain(chart.text.title);
      expect(said).toMatch(/Sources: \S+/);
      expect(said).toContain('Release 7 of 22 November 2026');
      expect(said.replaceAll(' ', '')).toContain(ADDRESS);
      expect(said).toContain('CC\u{A0}BY\u{A0}4.0');
    },
  );
});

function edgesOf({ lines, lettering, anchor, x, y }: Block, setter: Typesetter) {
  const width = Math.max(...lines.map((line) => setter.width(line, lettering, lettering.size)));
  const left = anchor === 'end' ? x - width : x;
  return { left, right: left + width, bottom: y + lines.length * lettering.lineHeight };
}

describe('sizes in pixels', () => {
  const [subject] = chartSubjects;
  it.each([
    ['slide', 1, 1920, 1080],
    ['social', 1, 1200, 630],
    ['social', 2, 2400, 1260],
    ['default', 2, 1760, null],
    ['column', 2, 720, null],
  ] as const)('%s at density %i is %i wide and %s high, and not empty', async (size, density, width, height) => {
    if (subject === undefined) throw new Error('The record has no chart.');
    const { svg } = await draw(subject, 'zh', { size });
    const png = await rasterise(svg, density);
    const { info } = await sharp(png).raw().toBuffer({ resolveWithObject: true });
    expect(info).toMatchObject({ width, channels: 3, ...(height !== null && { height }) });
    const { channels, entropy } = await sharp(png).stats();
    expect(entropy).toBeGreaterThan(0.3);
    for (const { min, max } of channels) expect(max - min).toBeGreaterThan(150);
  });

  it.each(['light', 'dark'] as const)('%s pictures are on the paper of their theme', async (theme) => {
    if (subject === undefined) throw new Error('The record has no chart.');
    const { svg } = await draw(subject, 'en', { theme });
    const corner = await sharp(await rasterise(svg, 1))
      .extract({ left: 2, top: 2, width: 1, height: 1 })
      .raw()
      .toBuffer();
    expect(`#${corner.toString('hex')}`).toBe(INKS[theme]['--paper']);
  });
});

describe('the file', () => {
  const [subject] = chartSubjects;
  if (subject === undefined) throw new Error('The record has no chart.');

  it('is the same, byte for byte, each time', async () => {
    const [first, second] = [await draw(subject, 'zh'), await draw(subject, 'zh')];
    expect(first.svg === second.svg).toBe(true);
  });

  it('says the sentence of each point to whoever reads its text', async () => {
    const { svg, chart } = await draw(subject, 'en');
    const sentences = Object.values(chart.text.sentences);
    expect(sentences.length).toBeGreaterThan(3);
    expect(sentences.filter((sentence) => !svg.includes(`<title>${sentence}</title>`))).toEqual([]);
  });

  it('of a view that leaves one of three series names it, and says why the others are not there', () => {
    const t = translatorOf('en');
    const chart = prepareChart(subject, { ...DEFAULT_CHART_VIEW, scale: 'index', base: '2006' }, 'en', t);
    const words = pictureWords(chart, { address: ADDRESS, release: RELEASE }, t);
    expect(words.title).toBe('Singapore visitors to Chongqing');
    expect(words.subtitle).toMatch(/^Singapore tourists in Chongqing, statistical yearbook · persons, .* · index/);
    expect(words.remarks).toMatch(
      /^Singapore overnight visitors in Chongqing: .*2006.* Singapore organised-tour visitors/,
    );
    const plain = prepareChart(subject, DEFAULT_CHART_VIEW, 'en', t);
    expect(plain.subtitle).toBe('persons, per period');
    expect(pictureWords(plain, { address: ADDRESS, release: RELEASE }, t).remarks).toBeNull();
  });

  it('of a chart with nothing known says so in words', async () => {
    const { svg } = await draw(subject, 'en', { size: 'social' }, { asKnownOn: '1999' });
    expect(marksIn(svg)).toEqual([]);
    expect(svg.includes('aria-label="No figure of the record is in this view."')).toBe(true);
    expect((await sharp(await rasterise(svg, 1)).stats()).entropy).toBeGreaterThan(0.1);
  });

  it('is read strictly: an element that is not closed is refused, so the tests above mean something', async () => {
    const { svg } = await draw(subject, 'en');
    await expect(sharp(Buffer.from(svg.replace('</desc>', ''))).metadata()).rejects.toThrow();
    await expect(sharp(Buffer.from(svg.replace('&amp;', '&'))).metadata()).rejects.toThrow();
  });
});
