import type { FilePlan } from '@/db/import/plan-folder';

/** What an import would change, one line a file that changes, as words. */
export function describePlan(files: readonly FilePlan[], isNewRelease: boolean): string {
  const lines = files
    .map(({ file, added, changed, removed }) => ({ file, words: wordsOf({ added, changed, removed }) }))
    .filter(({ words }) => words !== '')
    .map(({ file, words }) => `${file}: ${words}`);
  if (lines.length > 0) return lines.join('\n');
  return isNewRelease
    ? 'The rows are the same, written in another order or spelling: a new release would be made.'
    : 'Nothing would change.';
}

function wordsOf(counts: Readonly<Record<string, number>>): string {
  return Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([what, count]) => `${count} ${what}`)
    .join(', ');
}
