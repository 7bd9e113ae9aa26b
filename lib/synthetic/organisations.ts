import type { OrganisationKind, Side } from '@/lib/record/values';
import { randomFor, syntheticId, weighted } from './size';
import type { TextRow } from './text-row';
import { NAMED_PLACES } from './words/places';

export type SyntheticOrganisation = {
  readonly id: string;
  /** Null for one of a third country: it is no party of an outcome. */
  readonly side: Side | null;
};

type Kind = readonly [kind: OrganisationKind, en: string, zh: string];

const KINDS: readonly [Kind, ...Kind[]] = [
  ['government', 'Development Commission', '发展改革委员会'],
  ['regulator', 'Monetary Bureau', '金融管理局'],
  ['company', 'Logistics Co., Ltd.', '物流有限公司'],
  ['company', 'Technology (Holdings)', '科技控股'],
  ['company', '“Green” Energy', '“绿能”公司'],
  ['bank', 'Commercial Bank', '商业银行'],
  ['airport_or_airline', 'Airport Group', '机场集团'],
  ['group_of_companies', 'Holdings, Group', '控股集团'],
  ['association', 'Chamber of Commerce', '商会'],
  ['university', 'University of Applied Sciences', '应用科技大学'],
  ['hospital', 'General Hospital', '总医院'],
  ['other', 'Think Tank', '智库'],
];
const COUNTRIES = [
  ['CN', 58],
  ['SG', 36],
  ['MY', 2],
  ['TH', 2],
  ['VN', 2],
] as const;

export function planOrganisation(seed: number, index: number): SyntheticOrganisation {
  // The first two are one of each side, so that every outcome finds its parties.
  const country = index === 0 ? 'CN' : index === 1 ? 'SG' : weighted(randomFor(seed, 'country', index), COUNTRIES);
  return { id: syntheticId('org', index), side: country === 'CN' || country === 'SG' ? country : null };
}

export function organisationRow(seed: number, index: number): TextRow<'organisations'> {
  const random = randomFor(seed, 'organisation', index);
  const { id, side } = planOrganisation(seed, index);
  const [kind, en, zh] = random.pick(KINDS);
  const place = random.pick(NAMED_PLACES);
  return {
    id,
    name_en: `Synthetic ${place.en} ${en} ${index + 1}`,
    name_zh: `模拟${place.zh}${zh}${index + 1}`,
    country: side ?? weighted(randomFor(seed, 'country', index), COUNTRIES),
    kind,
  };
}
