import { readFile } from 'node:fs/promises';

const PAUSE_MS = 25;
const KB = 1024;

/** Resident memory of a process and all it started, in bytes; null where the system has no `/proc`. */
export async function residentBytes(pid: number): Promise<number | null> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => null);
  if (status === null) return null;
  const own = Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) * KB;
  const children = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8').catch(() => '');
  const others = await Promise.all(
    children
      .split(' ')
      .filter(Boolean)
      .map((child) => residentBytes(Number(child))),
  );
  return others.reduce<number>((sum, bytes) => sum + (bytes ?? 0), own);
}

export type Watched<T> = {
  readonly result: T;
  /** Before, at its highest during, and after the work; null where the system does not tell. */
  readonly before: number | null;
  readonly peak: number | null;
  readonly after: number | null;
};

/** Does work and watches the memory of another process meanwhile. */
export async function watchingMemory<T>(pid: number, work: () => Promise<T>): Promise<Watched<T>> {
  const before = await residentBytes(pid);
  let peak = before;
  const look = async () => {
    const now = await residentBytes(pid);
    if (now !== null && peak !== null) peak = Math.max(peak, now);
  };
  const timer = setInterval(() => void look(), PAUSE_MS);
  try {
    const result = await work();
    await look();
    return { result, before, peak, after: await residentBytes(pid) };
  } finally {
    clearInterval(timer);
  }
}
