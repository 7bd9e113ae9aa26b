import { describe, expect, test } from 'vitest';
import { datasetThing, filePath } from '@/lib/discovery/dataset';
import { jsonLdText } from '@/lib/discovery/json-ld';
import { metricThing } from '@/lib/discovery/metric';

describe('JSON-LD in a page', () => {
  test('no text of the record ends the script or opens a comment, and it is read back as it was', () => {
    const name = '</script><!-- & \u2028 “x”';
    const text = jsonLdText({ '@type': 'Dataset', name });
    expect(text).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.parse(text)).toEqual({ '@context': 'https://schema.org', '@type': 'Dataset', name });
  });
});

describe('the record as a data set', () => {
  const facts = {
    name: 'Record',
    description: 'All of it',
    creator: 'Someone',
    origin: 'https://a.test',
    release: { id: 3, createdAt: '2025-01-02T03:04:05.000Z' },
    covered: { from: '1994-02-01', to: '2025-12-31' },
    places: ['China', 'Singapore'],
  };

  test('six sets in four kinds of file: 24 files, each at its own address', () => {
    const { distribution } = JSON.parse(jsonLdText(datasetThing({ ...facts, locale: 'zh' })));
    const addresses = distribution.map((file: { contentUrl: string }) => file.contentUrl);
    expect(new Set(addresses).size).toBe(24);
    expect(addresses).toContain('https://a.test/api/v1/outcomes.parquet?lang=zh');
  });

  test('says its licence, release, time and places', () => {
    expect(datasetThing({ ...facts, locale: 'en' })).toMatchObject({
      license: 'https://creativecommons.org/licenses/by/4.0/',
      version: '3',
      datePublished: '2025-01-02',
      temporalCoverage: '1994-02-01/2025-12-31',
      spatialCoverage: [{ name: 'China' }, { name: 'Singapore' }],
    });
  });

  test('of an empty record no time is said', () => {
    expect(jsonLdText(datasetThing({ ...facts, covered: null, locale: 'en' }))).not.toContain('temporalCoverage');
  });
});

test('the file of a set: CSV opens in spreadsheets by its mark, Chinese by its language', () => {
  expect(filePath('points', 'csv', 'en')).toBe('/api/v1/points.csv?bom=1');
  expect(filePath('points', 'csv', 'zh')).toBe('/api/v1/points.csv?bom=1&lang=zh');
  expect(filePath('points', 'jsonl', 'en')).toBe('/api/v1/points.jsonl');
});

test('a metric of 2015 and of the first half of 2024 covers 1 January 2015 to 30 June 2024', () => {
  const spans = [
    { from: '2024-01-01', to: '2024-07-01' },
    { from: '2015-01-01', to: '2016-01-01' },
  ];
  const texts = { id: 'm', name: 'M', description: 'D', unit: 'persons', origin: 'https://a.test' };
  expect(metricThing({ ...texts, spans, locale: 'zh' })).toMatchObject({
    url: 'https://a.test/zh/metrics/m',
    temporalCoverage: '2015-01-01/2024-06-30',
    distribution: [
      { contentUrl: 'https://a.test/zh/metrics/m.csv' },
      { contentUrl: 'https://a.test/zh/metrics/m.json' },
    ],
  });
});
