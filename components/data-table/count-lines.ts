const LINE_FEED = 0x0a;
const QUOTE = 0x22;

/**
 * Counts the lines of a file that comes in pieces, by their ends. With `isQuoted` (CSV) line ends within quotes are part of a value
 * and not counted.
 */
export function lineCounter(isQuoted: boolean): (piece: Uint8Array) => number {
  let lines = 0;
  let isWithin = false;
  return (piece) => {
    for (const byte of piece) {
      if (byte === LINE_FEED && !isWithin) lines += 1;
      else if (isQuoted && byte === QUOTE) isWithin = !isWithin;
    }
    return lines;
  };
}
