import type { Random } from '@/lib/random';
import type { SourceTier } from '@/lib/record/values';
import { NAMED_PLACES } from './places';
import { SUBJECTS } from './subjects';

type Kind = readonly [en: string, zh: string];

const OFFICES: readonly [Kind, ...Kind[]] = [
  ['Statistics Bureau', '统计局'],
  ['Commission of Commerce', '商务委员会'],
  ['Port and Logistics Office', '口岸物流办公室'],
  ['Customs', '海关'],
];
const PAPERS: readonly [Kind, ...Kind[]] = [
  ['Daily', '日报'],
  ['Evening News', '晚报'],
  ['Business Times', '商报'],
  ['News Service', '新闻社'],
];
const COMPANIES: readonly [Kind, ...Kind[]] = [
  ['Logistics Group', '物流集团'],
  ['Airport Company', '机场公司'],
];
const KINDS: Readonly<Record<SourceTier, readonly [Kind, ...Kind[]]>> = {
  official: OFFICES,
  press: PAPERS,
  company: COMPANIES,
  reference: [['Encyclopedia', '百科']],
  repost: PAPERS,
};

/** One of some four hundred and forty names in each of two languages. */
export function publisherOf(tier: SourceTier, isChinese: boolean, random: Random): string {
  const place = random.pick(NAMED_PLACES);
  const [en, zh] = random.pick(KINDS[tier]);
  return isChinese ? `模拟${place.zh}${zh}` : `Synthetic ${place.en} ${en}`;
}

const TURNS: readonly [Kind, ...Kind[]] = [
  ['rise again', '继续增长'],
  ['pass a new mark', '再创新高'],
  ['slow down', '增速放缓'],
  ['hold steady', '总体平稳'],
  ['in “five charts”', '“五张图”看懂'],
  ['at 100% of plan, officials say', '完成年度计划100%'],
];

/** A title of a report in the source's language. */
export function headlineOf(isChinese: boolean, day: string, number: number, random: Random): string {
  const place = random.pick(NAMED_PLACES);
  const subject = random.pick(SUBJECTS);
  const [en, zh] = random.pick(TURNS);
  if (isChinese) return `模拟报道${number}：${day.slice(0, 4)}年${place.zh}${subject.zh}${zh}`;
  return `Synthetic report ${number}: ${subject.en} of ${place.en}, ${day.slice(0, 4)}, ${en}`;
}
