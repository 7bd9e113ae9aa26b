import type { Random } from '@/lib/random';

/** Where in a document: mostly a paragraph, sometimes a section, table or page; in Chinese documents in Chinese. */
export function locatorOf(language: string, random: Random): string {
  const number = 1 + random.whole(24);
  const kind = random.next();
  if (language === 'zh') {
    if (kind < 0.8) return `第${number}段`;
    return kind < 0.9 ? `第${number}节` : `表${number}，第${1 + random.whole(40)}行`;
  }
  if (kind < 0.75) return `paragraph ${number}`;
  if (kind < 0.9) return `para ${number}`;
  if (kind < 0.95) return `section ${number}`;
  return kind < 0.98 ? `table ${number}-${1 + random.whole(9)}, row ${1 + random.whole(40)}` : 'last para';
}

const ENGLISH: readonly [string, ...string[]] = [
  'as-of date not stated; publication date used',
  'from the government work report',
  'called "turnover" in the text, with the same number',
  'dollar equivalents differ: 14.5 billion here, 16 billion elsewhere',
  'weak source',
  '=SUM of two figures in the text, added by the editor',
  'rounded to 100% in the headline_figure',
  'the caption gives\nanother year',
];
const CHINESE: readonly [string, ...string[]] = [
  '未注明截止日期，采用发布日期',
  '引自政府工作报告',
  '文中称“营业额”，数值相同',
  '含转口部分，口径与往年不同',
  '来源可信度较低',
  '两项之和，由编者相加',
];

export function noteOf(language: string, random: Random): string {
  return random.pick(language === 'zh' ? CHINESE : ENGLISH);
}
