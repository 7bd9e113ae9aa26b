import { BusyError } from './errors';

type Limits = {
  /** How many pieces of work are done at the same time. */
  readonly atOnce: number;
  /** How many more may wait for their turn. */
  readonly waiting: number;
};

/**
 * Does work by turns, first come, first served. What comes when the queue is full is refused at once: the memory it would
 * wait in is not without end, and whoever asked has gone by the time it is done.
 * @returns a function that does a piece of work in its turn; it rejects with BusyError where the queue is full
 */
export function takingTurns({ atOnce, waiting }: Limits): <T>(work: () => Promise<T>) => Promise<T> {
  let running = 0;
  const queue: (() => void)[] = [];
  return async (work) => {
    if (running < atOnce) running += 1;
    else if (queue.length >= waiting) throw new BusyError('Too much is asked for at once.');
    // Whoever is done hands its place over, so nobody who comes in between can take it.
    else await new Promise<void>((begin) => queue.push(begin));
    try {
      return await work();
    } finally {
      const next = queue.shift();
      if (next === undefined) running -= 1;
      else next();
    }
  };
}
