import { setImmediate } from 'node:timers/promises';

let last: Promise<void> = Promise.resolve();

/**
 * Waits for a turn of the event loop in which no other file does its work: over all files of the process one piece a turn.
 * A page takes many short turns; were each of them as long as a piece of every file, it would wait for all of them as often.
 */
export function loopTurn(): Promise<void> {
  last = last.then(() => setImmediate());
  return last;
}
