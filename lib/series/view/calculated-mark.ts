import type { Figure } from '@/lib/figures/figure';
import type { MarkKind } from '../chart-types';
import { isBoundFigure } from '../mark';

/** The mark of what a view calculated: derived, with its interval, since nobody printed it; of a bound only the bound is known. */
export function calculatedMark(figure: Figure): MarkKind {
  return isBoundFigure(figure) ? figure.qualifier : 'derived';
}
