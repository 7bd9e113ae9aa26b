import type { DEFINITIONS, SetName } from '@/lib/tables/sets';
import { OBSERVATIONS_SET, POINTS_SET } from './figures';
import { METRICS_SET } from './metrics';
import { ORGANISATIONS_SET } from './organisations';
import { OUTCOMES_SET } from './outcomes';
import { SOURCES_SET } from './sources';
import type { TableSet } from './sql-half';

const SETS: { readonly [Name in SetName]: TableSet<(typeof DEFINITIONS)[Name]> } = {
  points: POINTS_SET,
  observations: OBSERVATIONS_SET,
  outcomes: OUTCOMES_SET,
  metrics: METRICS_SET,
  sources: SOURCES_SET,
  organisations: ORGANISATIONS_SET,
};

/** Both halves of a set, as the queries over any set take them. */
export function setOf(name: SetName): TableSet {
  return SETS[name];
}
