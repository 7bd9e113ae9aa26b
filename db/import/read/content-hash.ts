import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { FILE_NAMES, type FileName } from '@/lib/record/files/record-files';

/** Raise it when the import makes something else of the same files (a rule of derivation, a computed column). */
const RULES_VERSION = 2;

/**
 * SHA-256 over the version of the rules and the list of the files' own SHA-256, by name; the same as
 * `(echo rules 2; LC_ALL=C sha256sum *.csv) | sha256sum` in the folder. `datapackage.json` is not part of it: it
 * describes the files and holds no row.
 */
export function contentHashOf(digests: ReadonlyMap<FileName, string>): string {
  const files = [...digests].map(([name, digest]) => ({ file: `${name}.csv`, digest }));
  const lines = files.toSorted((a, b) => (a.file < b.file ? -1 : 1)).map(({ file, digest }) => `${digest}  ${file}`);
  return createHash('sha256')
    .update(`${[`rules ${RULES_VERSION}`, ...lines].join('\n')}\n`)
    .digest('hex');
}

export type FolderDigest = {
  readonly contentHash: string;
  /** Lines of each file but the first: its rows, unless cells have line breaks. 0 where the file is missing. */
  readonly lineCounts: ReadonlyMap<FileName, number>;
};

/** Reads the bytes of all files and looks at nothing but them: what the folder is, before it is known to be right. */
export async function digestFolder(folder: string): Promise<FolderDigest> {
  const digests = new Map<FileName, string>();
  const lineCounts = new Map<FileName, number>();
  for (const name of FILE_NAMES) {
    const { digest, lines } = await digestFile(join(folder, `${name}.csv`));
    digests.set(name, digest);
    lineCounts.set(name, Math.max(0, lines - 1));
  }
  return { contentHash: contentHashOf(digests), lineCounts };
}

const LINE_FEED = 0x0a;

async function digestFile(path: string): Promise<{ readonly digest: string; readonly lines: number }> {
  const hash = createHash('sha256');
  let lines = 0;
  try {
    // A stream without an encoding has buffers.
    for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
      hash.update(chunk);
      for (let at = chunk.indexOf(LINE_FEED); at !== -1; at = chunk.indexOf(LINE_FEED, at + 1)) lines += 1;
    }
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return { digest: '', lines: 0 };
    throw error;
  }
  return { digest: hash.digest('hex'), lines };
}
