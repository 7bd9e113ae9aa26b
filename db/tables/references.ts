import { charts, metrics, organisations, outcomes, places, programmes, sources, units } from '@/db/schema';
import type { Reference } from '@/lib/tables/definition';

/** The table that holds the identifiers of each entity. */
export const REFERENCES = { charts, metrics, organisations, outcomes, places, programmes, sources, units } as const;

/** The compiler's word that every reference has its table. */
REFERENCES satisfies Record<Reference, unknown>;
