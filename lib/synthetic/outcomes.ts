import type { Random } from '@/lib/random';
import type { OutcomeKind, OutcomeStatus, Qualifier, Side } from '@/lib/record/values';
import { dayText, FIRST_DAY, LAST_DAY } from './days';
import type { SyntheticOrganisation } from './organisations';
import { printNumber } from './printed-number';
import { randomFor, syntheticId, weighted } from './size';
import { firstSourceAfter, type SyntheticSource } from './sources';
import type { TextRow } from './text-row';
import { locatorOf, noteOf } from './words/locators';
import { outcomeTitle } from './words/outcome-titles';
import { SUBJECTS } from './words/subjects';

const STATUSES = [
  ['signed', 94],
  ['in_operation', 79],
  ['completed', 76],
  ['announced', 18],
  ['approved', 6],
  ['under_construction', 4],
  ['replicated', 2],
] as const satisfies readonly (readonly [OutcomeStatus, number])[];
const KINDS = [
  ['agreement', 93],
  ['event', 51],
  ['facility', 29],
  ['institutional_innovation', 24],
  ['service', 23],
  ['route', 17],
  ['financing_deal', 13],
  ['company_entry', 12],
  ['joint_venture', 11],
  ['market_access', 6],
] as const satisfies readonly (readonly [OutcomeKind, number])[];
const HEDGES = [
  ['exact', 72],
  ['about', 16],
  ['more_than', 8],
  ['at_least', 2],
  ['nearly', 2],
] as const satisfies readonly (readonly [Qualifier, number])[];
const CURRENCIES = [
  ['CNY', 18],
  ['USD', 13],
  ['SGD', 3],
] as const;

export function outcomeRow(
  seed: number,
  index: number,
  programmes: readonly string[],
  sources: readonly SyntheticSource[],
): TextRow<'outcomes'> {
  const random = randomFor(seed, 'outcome', index);
  const day = FIRST_DAY + random.whole(LAST_DAY - FIRST_DAY + 1);
  const first = Math.min(sources.length - 1, firstSourceAfter(day, sources.length));
  const source = sources[first + random.whole(Math.min(sources.length - first, Math.ceil(sources.length / 25)))];
  const kind = weighted(random, KINDS);
  const subject = random.pick(SUBJECTS);
  const language = source?.language ?? 'en';
  return {
    id: syntheticId('outcome', index),
    programme_id: programmes[random.whole(programmes.length)] ?? null,
    theme: subject.theme,
    kind,
    status: weighted(random, STATUSES),
    announced_on: dateOf(dayText(day), random),
    ...outcomeTitle(kind, subject, index + 1, random),
    title_zh_origin: language === 'zh' ? 'source' : 'translated',
    ...amountOf(kind, random),
    source_id: source?.id ?? null,
    locator: locatorOf(language, random),
    note: random.chance(0.6) ? noteOf(language, random) : null,
  };
}

/** To the day, the month or the year, or not stated: in the shares of the real record. */
function dateOf(day: string, random: Random): string | null {
  const chance = random.next();
  if (chance < 0.08) return null;
  return day.slice(0, chance < 0.13 ? 4 : chance < 0.25 ? 7 : 10);
}

function amountOf(
  kind: OutcomeKind,
  random: Random,
): Pick<TextRow<'outcomes'>, 'amount' | 'currency' | 'amount_qualifier'> {
  if (!random.chance(kind === 'financing_deal' ? 0.9 : 0.1)) {
    return { amount: null, currency: null, amount_qualifier: null };
  }
  const { value } = printNumber(10 ** (6 + 4 * random.next()), {
    digits: 1 + random.whole(3),
    smallest: 4,
    rounding: 'nearest',
  });
  return { amount: value, currency: weighted(random, CURRENCIES), amount_qualifier: weighted(random, HEDGES) };
}

/** None to four organisations, the sides by turns, each once. */
export function outcomePartyRows(
  seed: number,
  index: number,
  organisations: ReadonlyMap<Side, readonly SyntheticOrganisation[]>,
): readonly TextRow<'outcome_parties'>[] {
  const random = randomFor(seed, 'parties', index);
  const count = weighted(random, [
    [0, 18],
    [1, 17],
    [2, 35],
    [3, 18],
    [4, 12],
  ]);
  const outcome = syntheticId('outcome', index);
  const rows = new Map<string, TextRow<'outcome_parties'>>();
  for (let position = 0; position < count; position += 1) {
    const side: Side = (index + position) % 2 === 0 ? 'CN' : 'SG';
    const choices = organisations.get(side) ?? [];
    // Squared: a few organisations take part in many outcomes, as the real ones do.
    const chosen = choices[Math.floor(random.next() ** 2 * choices.length)];
    if (chosen === undefined) continue;
    rows.set(chosen.id, { outcome_id: outcome, organisation_id: chosen.id, side });
  }
  return [...rows.values()];
}

export function outcomePlaceRows(
  seed: number,
  index: number,
  places: readonly string[],
): readonly TextRow<'outcome_places'>[] {
  const random = randomFor(seed, 'places', index);
  const count = weighted(random, [
    [0, 8],
    [1, 54],
    [2, 28],
    [3, 10],
  ]);
  const chosen = new Set<string>();
  for (let position = 0; position < count; position += 1) {
    const place = places[Math.floor(random.next() ** 2 * places.length)];
    if (place !== undefined) chosen.add(place);
  }
  return [...chosen].map((place) => ({ outcome_id: syntheticId('outcome', index), place_id: place }));
}
