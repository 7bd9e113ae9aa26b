import type { Unit } from '@/lib/record/metric';
import type { Quantity } from './shown';

const INDEX: Unit = { id: 'index', kind: 'rate', symbol: null, nameEn: 'index', nameZh: '指数' };
const PER_CENT_A_YEAR: Unit = {
  id: 'percent_a_year',
  kind: 'share',
  symbol: '%',
  nameEn: 'per cent a year',
  nameZh: '%（年均）',
};
const POINTS_OF_PER_CENT: Unit = {
  id: 'percentage_points',
  kind: 'share',
  symbol: null,
  nameEn: 'percentage points',
  nameZh: '个百分点',
};

/**
 * The unit of what is drawn, from the unit of the values. An index or a growth of sums of money keeps to its currency and
 * shares an axis with no other: the exchange rate moves one and not the other.
 */
export function shownUnit(unit: Unit, quantity: Quantity): Unit {
  switch (quantity) {
    case 'value':
      return unit;
    case 'index':
      return ofCurrency(INDEX, unit);
    case 'growth':
      return ofCurrency(PER_CENT_A_YEAR, unit);
    case 'change':
      return unit.symbol === '%' ? POINTS_OF_PER_CENT : unit;
  }
}

function ofCurrency(shown: Unit, { id, kind }: Unit): Unit {
  return kind === 'currency' ? { ...shown, id: `${shown.id} ${id}` } : shown;
}
