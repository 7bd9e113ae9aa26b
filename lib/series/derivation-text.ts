import { type Term, workingOf } from '@/lib/figures/derive';
import { Exact } from '@/lib/figures/exact';
import type { Qualifier } from '@/lib/record/values';
import type { Derivation, DerivationStep } from './point';

const SIGN = { times: '×', divided_by: '÷' } as const;
/** The value of a derived bound is its one end: more than 150,000 ÷ 4.9 is not 30,300, but more. */
const COMPARISON: Record<Qualifier, string> = { exact: '=', about: '=', at_least: '≥', more_than: '>', nearly: '<' };

/**
 * The working of a derived value in numbers, signs and ids, for files in any language:
 * `86000 [2024, exact, source] ÷ 7.43 [multiple 2015→2024, source] = 11575; interval 85500 ÷ 7.435 … 86500 ÷ 7.425`,
 * further steps after `; then`. A bound has `>`, `≥` or `<` for `=`, and the end that is not bounded is `∞` or `−∞`.
 */
export function derivationText({ start, steps }: Derivation): string {
  return steps.map((step, index) => stepText(step, index === 0 ? start.source.id : null)).join('; then ');
}

function stepText(step: DerivationStep, sourceId: string | null): string {
  const { base, relation, operation, basePeriod, result } = step;
  const working = workingOf(base, relation, operation);
  if (working === null)
    throw new RangeError(`Nothing follows from ${basePeriod} by the relation of ${relation.source.id}.`);
  const sign = SIGN[operation];
  const termText = (term: Term) => `${plain(term.base)} ${sign} ${plain(term.factor)}`;
  const origin = [basePeriod, base.qualifier, ...(sourceId === null ? [] : [sourceId])].join(', ');
  const change = relation.kind === 'multiple' ? '' : ` ${plain(relation.value)}`;
  const tie = `${relation.kind}${change} ${relation.fromPeriod}→${relation.toPeriod}, ${relation.source.id}`;
  const low = working.low === null ? '−∞' : termText(working.low);
  const high = working.high === null ? '∞' : termText(working.high);
  return `${plain(base.value)} [${origin}] ${sign} ${plain(working.factor.value)} [${tie}] ${COMPARISON[result.qualifier]} ${plain(result.value)}; interval ${low} … ${high}`;
}

/** All digits and no exponent. */
function plain(value: number): string {
  return new Exact(value).toFixed();
}
