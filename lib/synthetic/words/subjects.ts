import type { Measure, Theme } from '@/lib/record/values';

/** What synthetic metrics are of: words in both languages, and the units they may be counted in. */
export type Subject = {
  readonly theme: Theme;
  readonly en: string;
  readonly zh: string;
  readonly units: readonly [string, ...string[]];
};

const of = (theme: Theme, en: string, zh: string, ...units: [string, ...string[]]): Subject => ({
  theme,
  en,
  zh,
  units,
});

export const SUBJECTS: readonly [Subject, ...Subject[]] = [
  of('logistics', 'containers moved by rail', '铁路集装箱运量', 'TEU', 'trips'),
  of('logistics', 'cargo moved by road', '公路货运量', 'tonnes', 'trips'),
  of('logistics', 'share of cargo sent by rail', '铁路货运占比', 'percent'),
  of('economy', 'output of the service trades', '服务业产值', 'CNY', 'percent'),
  of('economy', 'income of households', '居民收入', 'CNY/person', 'percent'),
  of('financing', 'cross-border financing', '跨境融资额', 'USD', 'CNY', 'SGD'),
  of('financing', 'bonds placed abroad', '境外发债额', 'USD', 'bonds'),
  of('cooperation', 'projects signed', '签约项目', 'projects', 'USD', 'CNY'),
  of('cooperation', 'agreements in force', '有效协议', 'agreements'),
  of('aviation', 'passengers on direct flights', '直航旅客', 'persons', 'movements'),
  of('aviation', 'flights a week', '每周航班', 'flights/week'),
  of('trade', 'imports and exports', '进出口总额', 'USD', 'CNY', 'percent'),
  of('trade', 'kinds of goods carried', '货物品类', 'cargo_types', 'product_types'),
  of('investment', 'investment received', '实际利用外资', 'USD', 'CNY'),
  of('investment', 'companies set up', '新设企业', 'companies', 'entities'),
  of('tourism', 'overnight visitors', '过夜游客', 'persons', 'percent'),
  of('tourism', 'spending of visitors', '游客消费额', 'CNY', 'SGD'),
  of('digital', 'capacity of the data channel', '数据通道带宽', 'Gbps', 'ms'),
  of('digital', 'companies on the data channel', '数据通道使用企业', 'companies'),
  of('health', 'patients treated', '接诊患者', 'persons'),
  of('health', 'beds in hospitals', '医院床位', 'beds', 'institutions'),
  of('innovation', 'research bodies set up', '新设研究机构', 'institutions', 'projects'),
  of('green', 'installed renewable power', '可再生能源装机容量', 'MW', 'percent'),
  of('green', 'green space opened', '新增绿地', 'm2', 'km2'),
  of('talent', 'people trained', '培训人数', 'persons'),
];

/** Powers of ten between which a year's figure in a unit lies, and the smallest that a source prints of it. */
export type Scale = { readonly from: number; readonly to: number; readonly smallest: number };

const COUNT: Scale = { from: 1, to: 4, smallest: 0 };
const MONEY: Scale = { from: 7, to: 12, smallest: 4 };

const SCALES: Readonly<Record<string, Scale>> = {
  CNY: MONEY,
  USD: MONEY,
  SGD: MONEY,
  'CNY/person': { from: 3.5, to: 5, smallest: 0 },
  persons: { from: 3, to: 7.5, smallest: 0 },
  TEU: { from: 3, to: 6.5, smallest: 0 },
  tonnes: { from: 3, to: 7.5, smallest: 0 },
  movements: { from: 2, to: 5, smallest: 0 },
  percent: { from: 0, to: 2, smallest: -2 },
  Gbps: { from: 1, to: 3, smallest: 0 },
  ms: { from: 1, to: 2, smallest: -1 },
  m2: { from: 3, to: 7, smallest: 0 },
  km2: { from: 0, to: 3, smallest: -2 },
  MW: { from: 1, to: 4, smallest: -1 },
};

export function scaleOf(unit: string): Scale {
  return SCALES[unit] ?? COUNT;
}

const COUNTED = [
  ['flow', 63],
  ['cumulative', 62],
  ['stock', 61],
] as const satisfies readonly (readonly [Measure, number])[];
const SHARES = [
  ['ratio', 11],
  ['growth', 4],
] as const satisfies readonly (readonly [Measure, number])[];
const LEVELS = [['stock', 1]] as const satisfies readonly (readonly [Measure, number])[];

/** What a figure in that unit can measure, with the weights of the real record. */
export function measuresOf(unit: string): readonly (readonly [Measure, number])[] {
  if (unit === 'percent') return SHARES;
  return ['flights/week', 'Gbps', 'ms', 'CNY/person'].includes(unit) ? LEVELS : COUNTED;
}
