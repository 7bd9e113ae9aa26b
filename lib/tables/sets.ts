import type { TableDefinition } from './definition';
import { METRICS } from './metrics';
import { OBSERVATIONS } from './observations';
import { OUTCOMES } from './outcomes';
import { POINTS } from './points';

/** Every set of rows the product serves, by its public name. */
export const DEFINITIONS = {
  points: POINTS,
  observations: OBSERVATIONS,
  outcomes: OUTCOMES,
  metrics: METRICS,
} as const satisfies Record<string, TableDefinition>;

export type SetName = keyof typeof DEFINITIONS;
