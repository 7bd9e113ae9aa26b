import { type Measurement, percentile95 } from '../measurement';

const EXPORTS = 10;
const ROUNDS = 20;

/** The first page of a table while ten readers download all of it, against the same page while nobody does. */
export async function measureCrowd(origin: string): Promise<Measurement> {
  const alone = await pageTimes(origin);
  const leave = new AbortController();
  const files = Array.from({ length: EXPORTS }, () => readAll(`${origin}/api/v1/observations.csv`, leave.signal));
  const crowded = await pageTimes(origin);
  leave.abort();
  await Promise.all(files);
  return {
    name: `first page while ${EXPORTS} files are made or wait for their turn`,
    value: percentile95(crowded),
    unit: 'ms',
    yardstick: 'the same page alone',
    yardstickValue: percentile95(alone),
  };
}

async function pageTimes(origin: string): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    const response = await fetch(`${origin}/api/v1/observations?limit=50`);
    await response.arrayBuffer();
    if (!response.ok) throw new Error(`A page answers ${response.status} while files are made.`);
    times.push(performance.now() - start);
  }
  return times;
}

/** Reads until it is over or the signal says so. */
async function readAll(address: string, signal: AbortSignal): Promise<void> {
  try {
    const response = await fetch(address, { signal });
    if (!response.ok) throw new Error(`A file answers ${response.status}, where it should wait for its turn.`);
    for await (const _ of response.body ?? []);
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}
