import { BusyError } from './errors';

type Limits = {
  /** How many pieces of work are done at the same time. */
  readonly atOnce: number;
  /** How many more may wait for their turn. */
  readonly waiting: number;
  /** How long one may wait for its turn, in ms; without it as long as it likes. */
  readonly patienceMs?: number;
};

const BUSY = 'Too much is asked for at once.';

/** Gives the place back; whoever waits longest takes it over. To be called once, and harmless if called again. */
export type EndTurn = () => void;

/**
 * Gives turns, first come, first served. What comes when the queue is full is refused at once: the memory it would wait in
 * is not without end, and whoever asked has gone by the time it is done.
 * @returns a function that waits for a turn. It rejects with BusyError where the queue is full or the wait too long, and
 *   with the signal's reason where that aborts first: whoever goes away leaves the queue.
 */
export function turns({ atOnce, waiting, patienceMs }: Limits): (signal?: AbortSignal) => Promise<EndTurn> {
  let running = 0;
  const queue: (() => void)[] = [];
  const endTurn = (): EndTurn => {
    let isOver = false;
    return () => {
      if (isOver) return;
      isOver = true;
      // Whoever is done hands its place over, so nobody who comes in between can take it.
      const next = queue.shift();
      if (next === undefined) running -= 1;
      else next();
    };
  };
  return (signal) => {
    if (signal?.aborted === true) return Promise.reject(signal.reason);
    if (running < atOnce) {
      running += 1;
      return Promise.resolve(endTurn());
    }
    if (queue.length >= waiting) return Promise.reject(new BusyError(BUSY));
    return new Promise((resolve, reject) => {
      let timer: NodeJS.Timeout | undefined;
      const waitNoMore = () => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', leave);
      };
      const giveUp = (reason: unknown) => {
        waitNoMore();
        queue.splice(queue.indexOf(begin), 1);
        reject(reason);
      };
      const leave = () => giveUp(signal?.reason);
      const begin = () => {
        waitNoMore();
        resolve(endTurn());
      };
      queue.push(begin);
      signal?.addEventListener('abort', leave, { once: true });
      if (patienceMs !== undefined) timer = setTimeout(() => giveUp(new BusyError(BUSY)), patienceMs);
    });
  };
}

/**
 * Does work by turns.
 * @returns a function that does a piece of work in its turn; it rejects with BusyError where the queue is full
 */
export function takingTurns(limits: Limits): <T>(work: () => Promise<T>) => Promise<T> {
  const inTurn = turns(limits);
  return async (work) => {
    const end = await inTurn();
    try {
      return await work();
    } finally {
      end();
    }
  };
}
