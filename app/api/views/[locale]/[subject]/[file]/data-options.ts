import { type Problem, problem } from '@/lib/tables/problem';

/** Parameters that files of data have besides those of the view: to be passed to `readViewed` as also known. */
export const DATA_PARAMETERS = ['bom', 'names', 'download'] as const;

export type DataOptions = {
  readonly hasByteOrderMark: boolean;
  /** Headers in the language of the address instead of the stable keys. */
  readonly hasLongNames: boolean;
  /** To be kept as a file; CSV always is. */
  readonly isDownload: boolean;
};

type Parsed = { readonly options: DataOptions; readonly problems: readonly Problem[] };

const VALUES: Record<(typeof DATA_PARAMETERS)[number], readonly string[]> = {
  bom: ['0', '1'],
  names: ['long'],
  download: ['0', '1'],
};

/** Reads the parameters of a file of data; a value that is none of theirs is named in `problems`. */
export function parseDataOptions(params: URLSearchParams): Parsed {
  const problems: Problem[] = [];
  const read = (name: (typeof DATA_PARAMETERS)[number]) => {
    const [value, ...more] = params.getAll(name).filter((text) => text !== '');
    if (value === undefined) return null;
    if (more.length > 0) problems.push(problem(name, 'repeated', value));
    else if (!VALUES[name].includes(value)) problems.push(problem(name, 'unknown_value', value));
    return value;
  };
  const options = {
    hasByteOrderMark: read('bom') === '1',
    hasLongNames: read('names') === 'long',
    isDownload: read('download') === '1',
  };
  return { options, problems };
}
