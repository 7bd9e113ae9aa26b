import type { Random } from '@/lib/random';
import type { OutcomeKind } from '@/lib/record/values';
import { NAMED_PLACES } from './places';
import type { Subject } from './subjects';

const WORDS: Readonly<Record<OutcomeKind, readonly [en: string, zh: string]>> = {
  agreement: ['agreement signed', '签署合作协议'],
  institutional_innovation: ['pilot of a new rule', '制度创新试点'],
  facility: ['centre opened', '中心启用'],
  joint_venture: ['joint venture founded', '合资公司成立'],
  service: ['service begins', '服务上线'],
  financing_deal: ['loan placed', '融资落地'],
  market_access: ['market opened', '市场准入放开'],
  route: ['route opened', '线路开通'],
  event: ['forum held', '论坛举行'],
  company_entry: ['company arrives', '企业落户'],
};

export function outcomeTitle(
  kind: OutcomeKind,
  subject: Subject,
  number: number,
  random: Random,
): { readonly title_en: string; readonly title_zh: string } {
  const [from, to] = [random.pick(NAMED_PLACES), random.pick(NAMED_PLACES)];
  const [en, zh] = WORDS[kind];
  return {
    title_en: `Synthetic outcome ${number}: ${from.en} and ${to.en}, ${subject.en}, ${en}`,
    title_zh: `模拟成果${number}：${from.zh}与${to.zh}${subject.zh}${zh}`,
  };
}
