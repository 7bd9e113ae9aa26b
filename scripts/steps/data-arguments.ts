import { parseArgs } from 'node:util';
import type { SyntheticSize } from '@/lib/synthetic/size';

const USAGE = `Usage: npm run data -- check [folder]
           says what is wrong with a folder of CSV files
       npm run data -- import [folder] [--dry-run] [--beside-real-record]
           loads it as a new release; with --dry-run only says what would change
       npm run data -- generate [folder] [--observations 1000000] [--outcomes 100000] [--seed 1]
           writes a synthetic record, to try the application at size
The folder is data unless given; that of generate is synthetic.`;

export type DataCommand =
  | { readonly name: 'check'; readonly folder: string }
  | {
      readonly name: 'import';
      readonly folder: string;
      readonly isDryRun: boolean;
      readonly isBesideRealRecord: boolean;
    }
  | { readonly name: 'generate'; readonly folder: string; readonly size: SyntheticSize };

const OPTIONS = {
  'dry-run': { type: 'boolean' },
  'beside-real-record': { type: 'boolean' },
  observations: { type: 'string' },
  outcomes: { type: 'string' },
  seed: { type: 'string' },
} as const;
type Option = keyof typeof OPTIONS;

const ALLOWED: Readonly<Record<DataCommand['name'], readonly Option[]>> = {
  check: [],
  import: ['dry-run', 'beside-real-record'],
  generate: ['observations', 'outcomes', 'seed'],
};

/**
 * Reads the words behind `npm run data --`.
 * @throws Error with the usage where they make no sense
 */
export function readDataArguments(words: readonly string[]): DataCommand {
  const { values, positionals } = parse(words);
  const [name, folder, ...rest] = positionals;
  if ((name !== 'check' && name !== 'import' && name !== 'generate') || rest.length > 0) throw new Error(USAGE);
  const given = Object.keys(values) as readonly Option[]; // strict parsing knows no others
  if (given.some((option) => !ALLOWED[name].includes(option))) throw new Error(USAGE);
  switch (name) {
    case 'check':
      return { name, folder: folder ?? 'data' };
    case 'import':
      return {
        name,
        folder: folder ?? 'data',
        isDryRun: values['dry-run'] ?? false,
        isBesideRealRecord: values['beside-real-record'] ?? false,
      };
    case 'generate':
      return {
        name,
        folder: folder ?? 'synthetic',
        size: {
          observations: number('observations', values.observations ?? '1000000', 1, 100_000_000),
          outcomes: number('outcomes', values.outcomes ?? '100000', 1, 10_000_000),
          seed: number('seed', values.seed ?? '1', 0, 2 ** 31 - 1),
        },
      };
  }
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], allowPositionals: true, options: OPTIONS });
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : error}\n${USAGE}`, { cause: error });
  }
}

function number(option: Option, text: string, least: number, most: number): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= least && value <= most) return value;
  throw new Error(`--${option} must be a whole number from ${least} to ${most}, not "${text}".`);
}
