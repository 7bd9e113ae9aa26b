import { z } from 'zod';
import type { SyntheticSize } from './size';

/** How `datapackage.json` says that nothing in its folder was ever published. A property of our own, as the standard allows. */
const MARK = z.object({ synthetic: z.object({ seed: z.number() }) });

/** Whether a descriptor, as parsed from JSON, is that of a synthetic record. */
export function isSyntheticDescriptor(descriptor: unknown): boolean {
  return MARK.safeParse(descriptor).success;
}

/** The descriptor of a synthetic record: the real one's columns under another name, marked. */
export function syntheticDescriptor(real: Readonly<Record<string, unknown>>, size: SyntheticSize): object {
  return {
    ...real,
    name: 'connectivity-observatory-synthetic',
    title: 'A synthetic record for the Connectivity Observatory',
    description: `Generated to try the application at size. No figure, source, organisation or outcome in it exists; only units and places are real. Made with ${size.observations} observations, ${size.outcomes} outcomes and seed ${size.seed}.`,
    synthetic: { ...size },
  };
}
