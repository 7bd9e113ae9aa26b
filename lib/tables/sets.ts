import type { TableDefinition } from './definition';
import { METRICS } from './metrics';
import { OBSERVATIONS } from './observations';
import { ORGANISATIONS } from './organisations';
import { OUTCOMES } from './outcomes';
import { POINTS } from './points';
import { SOURCES } from './sources';

/** Every set of rows the product serves, by its public name. */
export const DEFINITIONS = {
  points: POINTS,
  observations: OBSERVATIONS,
  outcomes: OUTCOMES,
  metrics: METRICS,
  sources: SOURCES,
  organisations: ORGANISATIONS,
} as const satisfies Record<string, TableDefinition>;

export type SetName = keyof typeof DEFINITIONS;
