import { type Traced, traced } from './traced-figure';

/** What a view calculates from published figures; worked by hand, as in `traced.ts`. */
export const TRACED_CALCULATIONS: readonly Traced[] = [
  traced(
    'projects since November 2022: 347 − 218 = 129, from 346.5 − 218.5 = 128 to 347.5 − 217.5 = 130',
    [129, 128, 130],
    {
      metricId: 'cci-govbiz-projects-cum',
      when: '2025-10-11',
      isDate: true,
      query: 'show=change',
      mark: 'derived',
      sourceId: 'asiacity-2025-10-11',
      unitId: 'projects',
      base: '2022-11-14',
    },
  ),
  traced('financing since 10 November 2025: more than 24 − 21.75 = 2.25 billion', [2.25e9, 2.25e9, null], {
    metricId: 'cci-xborder-fin-value-cum',
    when: '2026-01',
    isDate: true,
    query: 'show=change',
    mark: 'more_than',
    sourceId: 'reportify-2026-01',
    unitId: 'USD',
    base: '2025-11-10',
  }),
  traced(
    'trade with ASEAN in 2020: 112.17 ÷ 108.67 = +3.22076 %, from 112.165 ÷ 108.675 = +3.21141 % to 112.175 ÷ 108.665 = +3.23011 %',
    [3.2208, 3.2114, 3.2302],
    {
      metricId: 'cq-asean-trade',
      when: '2020',
      query: 'show=growth',
      mark: 'derived',
      sourceId: 'aseanobserver-2021-01-21',
      unitId: 'CNY',
      base: '2019',
    },
  ),
  traced(
    'ports from August 2019 (457 to 487 days before) to 30 November 2020: 249.5 ÷ 166.5 over 1.3334 years = +35.437 %, 250.5 ÷ 165.5 over 1.2512 = +39.273 %',
    [37.28, 35.43, 39.28],
    {
      metricId: 'ilstc-ports',
      when: '2020-11-30',
      isDate: true,
      query: 'show=growth',
      mark: 'derived',
      sourceId: 'imsilkroad-2020-12-24',
      unitId: 'ports',
      base: '2019-08',
    },
  ),
  traced(
    'overnight visitors of 2024, 2015 = 100: 86,000 ÷ 11,575 = 742.98, from 85,500 ÷ 11,650 = 733.906 to 86,500 ÷ 11,499 = 752.239',
    [743, 733.9, 752.3],
    {
      metricId: 'sg-overnight-cq',
      when: '2024',
      query: 'scale=index&base=2015',
      mark: 'derived',
      sourceId: 'asiacity-2025-10-11',
      unitId: 'persons',
      base: '2015',
    },
  ),
  traced('containers of 2017, 2021 = 100: below 3,000 ÷ 111,500 = 2.69058', [2.6906, null, 2.6906], {
    metricId: 'cq-ilstc-teu',
    when: '2017',
    query: 'scale=index&base=2021',
    mark: 'nearly',
    sourceId: 'brnn-2022-04-29',
    unitId: 'TEU',
    base: '2021',
  }),
];
