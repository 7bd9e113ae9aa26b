import type { FilePlan } from '@/db/import/plan-folder';

/** What an import would change, one line a file that changes, as words. */
export function describePlan(files: readonly FilePlan[]): string {
  const lines = files
    .map(({ file, added, changed, removed }) => ({ file, words: wordsOf({ added, changed, removed }) }))
    .filter(({ words }) => words !== '')
    .map(({ file, words }) => `${file}: ${words}`);
  return lines.length === 0 ? 'Nothing would change.' : lines.join('\n');
}

function wordsOf(counts: Readonly<Record<string, number>>): string {
  return Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([what, count]) => `${count} ${what}`)
    .join(', ');
}
