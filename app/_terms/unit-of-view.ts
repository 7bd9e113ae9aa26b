import type { FacetCounts } from '@/db/queries/sets/count-facets';
import type { Unit } from '@/lib/record/metric';
import { type Field, fieldOf, type TableDefinition, unitKeyOf } from '@/lib/tables/definition';
import { termsOf, type View } from '@/lib/tables/view';

/** What is known of a view where its units are asked for. */
export type UnitsKnown = {
  readonly definition: TableDefinition;
  readonly view: View;
  /** The counts of the columns that hold units, among others. */
  readonly facets: readonly FacetCounts[];
  readonly units: ReadonlyMap<string, Unit>;
};

/** The units that a figure has in the rows of a view, most rows first. */
export function unitsInView({ facets, view, units, definition }: UnitsKnown, key: string): readonly Unit[] {
  const unitKey = unitKeyOf(fieldOf(definition, key));
  if (unitKey === null) return [];
  const chosen = termsOf(view, unitKey);
  const counts = facets.find((facet) => facet.key === unitKey)?.counts ?? [];
  return counts.flatMap(({ value }) => {
    if (value === null || (chosen.length > 0 && !chosen.includes(value))) return [];
    return units.get(value) ?? [];
  });
}

/** The one unit that a figure has in all rows of a view; null where it has several, or is no figure. */
export function unitOfView(table: UnitsKnown, field: Field): Unit | null {
  const [unit = null, ...more] = unitsInView(table, field.key);
  return more.length === 0 ? unit : null;
}
