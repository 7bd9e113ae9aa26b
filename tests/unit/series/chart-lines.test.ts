import { describe, expect, it } from 'vitest';
import { plainModel } from '../../support/plain-model';
import { metricOf, multiple, type Said, seriesOf } from './chart-fixtures';
import { inWords, linesOf } from './lines-in-words';

describe('lines between periods', () => {
  it.each<{ readonly title: string; readonly said: readonly Said[]; readonly lines: readonly string[] }>([
    {
      title: 'neighbouring years are joined: 2019, 2020',
      said: [
        ['2019', 1],
        ['2020', 2],
      ],
      lines: ['2019–2020 straight solid'],
    },
    {
      title: 'a year without a figure is bridged and named: 2019, 2021 → 2020',
      said: [
        ['2019', 1],
        ['2021', 2],
      ],
      lines: ['2019–2021 straight bridge, missing 2020…2020'],
    },
    {
      title: 'eight years without a figure: 2015, 2024 → 2016…2023',
      said: [
        ['2015', 1],
        ['2024', 2],
      ],
      lines: ['2015–2024 straight bridge, missing 2016…2023'],
    },
    {
      title: 'quarters follow one another over the turn of the year: 2023-Q4, 2024-Q1',
      said: [
        ['2023-Q4', 1],
        ['2024-Q1', 2],
      ],
      lines: ['2023-Q4–2024-Q1 straight solid'],
    },
    {
      title: 'first halves of two years lie half a year apart: 2016-H1, 2017-H1 → 2016-H2',
      said: [
        ['2016-H1', 1],
        ['2017-H1', 2],
      ],
      lines: ['2016-H1–2017-H1 straight bridge, missing 2016-H2…2016-H2'],
    },
    {
      title: 'January–October of two years are neighbours, of which there is one a year',
      said: [
        ['2021-01/2021-10', 1],
        ['2022-01/2022-10', 2],
      ],
      lines: ['2021-01/2021-10–2022-01/2022-10 straight solid'],
    },
    {
      title: 'January–October, with one year left out: 2020, 2022 → 2021',
      said: [
        ['2020-01/2020-10', 1],
        ['2022-01/2022-10', 2],
      ],
      lines: ['2020-01/2020-10–2022-01/2022-10 straight bridge, missing 2021-01/2021-10…2021-01/2021-10'],
    },
    {
      title: 'spans of days recur a year later: 1 January–4 September',
      said: [
        ['2024-01-01/2024-09-04', 1],
        ['2025-01-01/2025-09-04', 2],
      ],
      lines: ['2024-01-01/2024-09-04–2025-01-01/2025-09-04 straight solid'],
    },
    {
      title: 'a part of a year never joins the full year',
      said: [
        ['2019', 1],
        ['2020-H1', 2],
      ],
      lines: [],
    },
    {
      title: 'January–September never joins January–October',
      said: [
        ['2020-01/2020-09', 1],
        ['2021-01/2021-10', 2],
      ],
      lines: [],
    },
    {
      title: 'no line ends at a bound; the one over it says so: 2019, 2020 more than, 2021',
      said: [
        ['2019', 1],
        ['2020', 2, 'more_than'],
        ['2021', 3],
      ],
      lines: ['2019–2021 straight bridge, bounds 2020'],
    },
    {
      title: 'a bound at the end is joined to nothing',
      said: [
        ['2019', 1],
        ['2020', 2, 'at_least'],
      ],
      lines: [],
    },
    {
      title: 'nor is an upper one',
      said: [
        ['2019', 3, 'nearly'],
        ['2020', 2],
      ],
      lines: [],
    },
    {
      title: 'an approximate value is two-sided, so it is joined',
      said: [
        ['2019', 1],
        ['2020', 2, 'about'],
      ],
      lines: ['2019–2020 straight solid'],
    },
  ])('$title', ({ said, lines }) => {
    expect(linesOf(said)).toEqual(lines);
  });
});

it('between periods a line may not pass under a bound: halfway from 10 to 20 lies 15, which is not more than 16', () => {
  const over = (bound: number): Said[] => [
    ['2018', 10],
    ['2019', bound, 'more_than'],
    ['2020', 20],
  ];
  expect(linesOf(over(16))).toEqual([]);
  expect(linesOf(over(14))).toEqual(['2018–2020 straight bridge, bounds 2019']);
});

describe('a derived value', () => {
  it('is joined like any other: 2015 = 86,000 ÷ 7.43, bridged to 2024', () => {
    const series = seriesOf(metricOf('visitors'), [['2024', 86_000]], [multiple('visitors', '2015', '2024', 7.43)]);
    const lines = plainModel('points', [series]).panels.flatMap((panel) => panel.series.flatMap((one) => one.lines));
    expect(lines.map(inWords)).toEqual(['2015–2024 straight bridge, missing 2016…2023']);
    expect(lines[0]?.from.mark).toBe('derived');
  });

  it('from a bound stays a bound and is joined to nothing', () => {
    const said: Said[] = [
      ['2014', 10_000],
      ['2024', 86_000, 'more_than'],
    ];
    const series = seriesOf(metricOf('visitors'), said, [multiple('visitors', '2015', '2024', 7.43)]);
    const lines = plainModel('points', [series]).panels.flatMap((panel) => panel.series.flatMap((one) => one.lines));
    expect(lines).toEqual([]);
  });
});

it('bars are never joined', () => {
  expect(
    linesOf(
      [
        ['2019', 1],
        ['2020', 2],
      ],
      'flow',
      'bars',
    ),
  ).toEqual([]);
});
