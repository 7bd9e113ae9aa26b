import { TRACED_CALCULATIONS } from './traced-calculations';
import { type Traced, traced } from './traced-figure';

/**
 * Figures of the record that tests follow through every surface: chart, table, CSV and JSON. Of different measures, units
 * and marks; each number worked by hand from the files in data/, never computed here.
 */
export const TRACED_VALUES: readonly Traced[] = [
  traced('overnight visitors of 2024: 86,000 to the nearest 1,000, so 85,500 to 86,500', [86_000, 85_500, 86_500], {
    metricId: 'sg-overnight-cq',
    when: '2024',
    mark: 'exact',
    sourceId: 'asiacity-2025-10-11',
    unitId: 'persons',
  }),
  traced(
    'overnight visitors of 2015: 86,000 ÷ 7.43 = 11,574.7, from 85,500 ÷ 7.435 = 11,499.7 to 86,500 ÷ 7.425 = 11,649.8',
    [11_575, 11_499, 11_650],
    {
      metricId: 'sg-overnight-cq',
      when: '2015',
      mark: 'derived',
      sourceId: 'asiacity-2025-10-11',
      unitId: 'persons',
      statements: 0,
    },
  ),
  traced(
    'visitors to Singapore of 2015: 3,200,000 ÷ 1.13 = 2,832,000 (2,775,000 to 2,889,000), ÷ 1.36 = 2,082,400, from 2,775,000 ÷ 1.365 to 2,889,000 ÷ 1.355',
    [2_082_400, 2_032_900, 2_132_200],
    {
      metricId: 'cn-visitors-sg',
      when: '2015',
      mark: 'derived',
      sourceId: 'vietnamplus-2017-02-14',
      unitId: 'persons',
      statements: 0,
    },
  ),
  traced(
    'foreign border crossings of the first half of 2023: more than 150,000 ÷ 4.95 = 30,303, known only as a bound',
    [30_300, 30_300, null],
    {
      metricId: 'cq-foreign-border-crossings',
      when: '2023-H1',
      mark: 'derived',
      sourceId: 'brnn-2024-07-10',
      unitId: 'crossings',
      statements: 0,
    },
  ),
  traced('deals counted by the Monetary Authority: more than US$29 billion', [29e9, 29e9, null], {
    metricId: 'cci-mas-deals-cum',
    when: '2023-04-20',
    isDate: true,
    mark: 'more_than',
    sourceId: 'fst-2023-04',
    unitId: 'USD',
  }),
  traced('cost cut of the parts centre: at least 20 per cent', [20, 20, null], {
    metricId: 'sia-parts-centre-cost-cut',
    when: '2025-11-10',
    isDate: true,
    mark: 'at_least',
    sourceId: 'cbg-2025-11-10',
    unitId: 'percent',
  }),
  traced('containers of 2017: nearly 3,000', [3_000, null, 3_000], {
    metricId: 'cq-ilstc-teu',
    when: '2017',
    mark: 'nearly',
    sourceId: 'brnn-2022-04-29',
    unitId: 'TEU',
  }),
  traced(
    'projects on 8 January 2016: 11 (10.5 to 11.5) against 12 (11.5 to 12.5), which do not meet',
    [11, 10.5, 11.5],
    {
      metricId: 'cci-projects-all-cum',
      when: '2016-01-08',
      isDate: true,
      mark: 'exact',
      sourceId: 'asiaone-2016-01',
      unitId: 'projects',
      statements: 2,
      hasConflict: true,
    },
  ),
  traced(
    'trade with ASEAN, January to October 2021: 101.67 billion to the nearest 0.01 billion, so 101.665 to 101.675',
    [101.67e9, 101.665e9, 101.675e9],
    {
      metricId: 'cq-asean-trade',
      when: '2021-01/2021-10',
      mark: 'exact',
      sourceId: 'people-2021-11-23',
      unitId: 'CNY',
    },
  ),
  traced('ports in August 2019, day not stated: 166, so 165.5 to 166.5', [166, 165.5, 166.5], {
    metricId: 'ilstc-ports',
    when: '2019-08',
    isDate: true,
    mark: 'exact',
    sourceId: 'jinxun-2024-08',
    unitId: 'ports',
  }),
  traced(
    'trade with Singapore of 2018 in Chinese statistics: US$82.88 billion, so 82.875 to 82.885',
    [82.88e9, 82.875e9, 82.885e9],
    { metricId: 'cn-sg-trade-cn', when: '2018', mark: 'exact', sourceId: 'toutiaosg-2019-02', unitId: 'USD' },
  ),
  traced(
    'the same in Singapore statistics: S$135.02 billion, so 135.015 to 135.025',
    [135.02e9, 135.015e9, 135.025e9],
    { metricId: 'cn-sg-trade-sg', when: '2018', mark: 'exact', sourceId: 'toutiaosg-2019-02', unitId: 'SGD' },
  ),
  traced("China's share of Singapore's trade in 2021: 14.2 %, so 14.15 to 14.25", [14.2, 14.15, 14.25], {
    metricId: 'cn-share-sg-trade',
    when: '2021',
    mark: 'exact',
    sourceId: 'mti-2022-10',
    unitId: 'percent',
  }),
  traced('growth of the Suzhou park in 2023: 5.9 %, so 5.85 to 5.95', [5.9, 5.85, 5.95], {
    metricId: 'sip-growth',
    when: '2023',
    mark: 'exact',
    sourceId: 'sipac-2024-02-04',
    unitId: 'percent',
  }),
  traced(
    'cross-border financing on 12 October 2021: US$17.16 billion without a hedge before "about", so 17.155 to 17.165',
    [17.16e9, 17.155e9, 17.165e9],
    {
      metricId: 'cci-xborder-fin-value-cum',
      when: '2021-10-12',
      isDate: true,
      mark: 'exact',
      sourceId: 'people-2021-10-14',
      unitId: 'USD',
      statements: 2,
    },
  ),
  traced('output a person of the Suzhou park: CN¥354,000, so 353,500 to 354,500', [354_000, 353_500, 354_500], {
    metricId: 'sip-gdp-per-capita',
    when: '2024-12-30',
    isDate: true,
    mark: 'exact',
    sourceId: 'sipac-2024-12-30',
    unitId: 'CNY/person',
  }),
  traced('residents of the Eco-City on 3 December 2013: about 6,000, so 5,500 to 6,500', [6_000, 5_500, 6_500], {
    metricId: 'tec-population',
    when: '2013-12-03',
    isDate: true,
    mark: 'about',
    sourceId: 'szjzcy-2013-12-03',
    unitId: 'persons',
  }),
];

/** The same and what views calculate. */
export const TRACED: readonly Traced[] = [...TRACED_VALUES, ...TRACED_CALCULATIONS];
