import { styleText } from 'node:util';

const BAR_WIDTH = 24;
const MOVING_WIDTH = 4;
const REDRAW_MS = 100;
const FIRST_LINE_MS = 3_000;
const NEXT_LINE_MS = 10_000;

/**
 * @typedef {(done: number, total: number) => void} Progress
 * @typedef {{
 *   step(title: string, work: (progress: Progress) => Promise<string>): Promise<void>,
 *   line(text: string): void,
 * }} Reporter
 */

/**
 * Says what a command does, step by step. A step's work returns what it did, in a few words. On a terminal a step that takes
 * its time shows a bar (a moving one while the amount is not known); elsewhere a line now and then.
 * @param {NodeJS.WriteStream} stream
 * @returns {Reporter}
 */
export function createReporter(stream = process.stdout) {
  const isLive = stream.isTTY === true;
  /** @param {string} text */
  const line = (text) => void stream.write(`${text}\n`);
  /** @param {'green' | 'red' | 'dim'} style @param {string} text */
  const paint = (style, text) => (isLive && !process.env['NO_COLOR'] ? styleText(style, text) : text);
  return {
    line,
    async step(title, work) {
      const startedAt = Date.now();
      /** @type {number | null} */
      let share = null;
      const elapsed = () => Date.now() - startedAt;
      const watch = isLive
        ? setInterval(() => stream.write(`\r\x1b[K${drawBar(title, share, elapsed())}`), REDRAW_MS)
        : everyNowAndThen(() =>
            line(`… ${title}${share === null ? '' : ` ${percent(share)}`} (${seconds(elapsed())})`),
          );
      const finish = () => {
        clearInterval(watch);
        if (isLive) stream.write('\r\x1b[K');
      };
      try {
        const outcome = await work((done, total) => {
          share = total === 0 ? 1 : Math.min(done / total, 1);
        });
        finish();
        line(`${paint('green', '✓')} ${title}: ${outcome} ${paint('dim', `(${seconds(elapsed())})`)}`);
      } catch (error) {
        finish();
        line(`${paint('red', '✗')} ${title} ${paint('dim', `(${seconds(elapsed())})`)}`);
        throw error;
      }
    },
  };
}

/**
 * A bar of fixed width. Where the share is not known, a block that moves with the time.
 * @param {string} title
 * @param {number | null} share from 0 to 1
 * @param {number} elapsedMs
 * @returns {string}
 */
export function drawBar(title, share, elapsedMs) {
  const front = Math.floor(elapsedMs / REDRAW_MS);
  const filled = Array.from({ length: BAR_WIDTH }, (_, index) =>
    share === null ? (front + BAR_WIDTH - index) % BAR_WIDTH < MOVING_WIDTH : index < Math.round(share * BAR_WIDTH),
  );
  const bar = filled.map((isFilled) => (isFilled ? '█' : '░')).join('');
  return `  ${title} ${bar}${share === null ? '' : ` ${percent(share)}`} ${seconds(elapsedMs)}`;
}

/** @param {number} share */
const percent = (share) => `${Math.floor(share * 100)} %`;

/** @param {number} durationMs */
const seconds = (durationMs) => `${(durationMs / 1000).toFixed(1)} s`;

/** @param {() => void} say */
function everyNowAndThen(say) {
  let nextAt = Date.now() + FIRST_LINE_MS;
  return setInterval(() => {
    if (Date.now() < nextAt) return;
    nextAt = Date.now() + NEXT_LINE_MS;
    say();
  }, REDRAW_MS);
}

/**
 * Ends a failed command: one line for what was foreseen (a word of the command line among it), the whole trace for what was not.
 * @param {unknown} error
 * @returns {never}
 */
export function fail(error) {
  const isOption = error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
  const isForeseen = isOption || (error instanceof Error && ['Error', 'SettingsError'].includes(error.name));
  console.error(isForeseen ? error.message : error);
  process.exit(1);
}
