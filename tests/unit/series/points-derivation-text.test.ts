import { describe, expect, it } from 'vitest';
import { derivationText } from '@/lib/series/derivation-text';
import type { RelationStatement, Statement } from '@/lib/series/point';
import { derivedPoints, relation, statement } from './points-fixtures';

const visitors = statement({ period: '2024', value: 86_000, precision: 1_000, source: 'visitors' });
const sevenfold = relation({ from: '2015', to: '2024', value: 7.43, precision: 0.01, source: 'visitors' });

describe('derivationText', () => {
  const textsOf = (statements: Statement[], relations: RelationStatement[]) =>
    derivedPoints('flow', statements, relations).map(({ derivation }) => derivation && derivationText(derivation));

  it('of the visitors', () => {
    expect(textsOf([visitors], [sevenfold])).toEqual([
      '86000 [2024, exact, visitors] ÷ 7.43 [multiple 2015→2024, visitors] = 11575; interval 85500 ÷ 7.435 … 86500 ÷ 7.425',
    ]);
  });

  it('of a chain with a percent change', () => {
    const change = relation({ from: '2014', to: '2015', kind: 'percent_change', value: 22.6, source: 'other' });
    expect(textsOf([visitors], [sevenfold, change])[0]).toBe(
      '86000 [2024, exact, visitors] ÷ 7.43 [multiple 2015→2024, visitors] = 11575; interval 85500 ÷ 7.435 … 86500 ÷ 7.425' +
        '; then 11575 [2015, about] ÷ 1.226 [percent_change 22.6 2014→2015, other] = 9441; interval 11499 ÷ 1.2265 … 11650 ÷ 1.2255',
    );
  });

  it.each([
    ['more_than', '100 [2014, more_than, a] × 2 [multiple 2014→2015, r] > 195; interval 100 × 1.95 … ∞'],
    ['at_least', '100 [2014, at_least, a] × 2 [multiple 2014→2015, r] ≥ 195; interval 100 × 1.95 … ∞'],
    ['nearly', '100 [2014, nearly, a] × 2 [multiple 2014→2015, r] < 205; interval −∞ … 100 × 2.05'],
  ] as const)('of a bound, %s: compared with its one end, 195 or 205', (qualifier, expected) => {
    const doubled = relation({ from: '2014', to: '2015', value: 2 });
    expect(textsOf([statement({ period: '2014', qualifier })], [doubled])).toEqual([expected]);
  });

  it('writes out large numbers: four trillion, without an exponent or separators', () => {
    const base = statement({ period: '2014', value: 4_000_000_000_000, precision: 1_000_000_000_000 });
    expect(textsOf([base], [relation({ from: '2014', to: '2015', value: 2 })])).toEqual([
      '4000000000000 [2014, exact, a] × 2 [multiple 2014→2015, r] = 8000000000000; interval 3500000000000 × 1.95 … 4500000000000 × 2.05',
    ]);
  });
});
