import { expect, test } from 'vitest';
import { crlfLines } from '@/lib/export/csv-lines';
import { randomOf } from '@/lib/random';

/** What it should do, letter by letter. */
function byLetters(text: string): string {
  let isQuoted = false;
  return [...text]
    .map((letter) => {
      if (letter === '"') isQuoted = !isQuoted;
      return letter === '\n' && !isQuoted ? '\r\n' : letter;
    })
    .join('');
}

function inPieces(text: string, sizes: () => number): string {
  const convert = crlfLines();
  const bytes = Buffer.from(text);
  const written: Buffer[] = [];
  for (let at = 0; at < bytes.length; ) {
    const size = sizes();
    written.push(convert(bytes.subarray(at, at + size)));
    at += size;
  }
  return Buffer.concat(written).toString();
}

test.each([
  ['a,b\nc,d\n', 'a,b\r\nc,d\r\n'],
  ['"a\nb",c\n', '"a\nb",c\r\n'],
  ['"he said ""so""\n",x\n', '"he said ""so""\n",x\r\n'],
  ['"""\n",x\ny\n', '"""\n",x\r\ny\r\n'],
  ['""\n\n', '""\r\n\r\n'],
  ['"中文\r\n","新"\n', '"中文\r\n","新"\r\n'],
  ['', ''],
])('%j becomes %j, however it is cut', (given, wanted) => {
  for (const size of [1, 2, 3, 5, 1000]) expect(inPieces(given, () => size)).toBe(wanted);
});

test('1,000 texts of quotes, line feeds and letters, cut anywhere, are as letter by letter', () => {
  const random = randomOf(3);
  for (let index = 0; index < 1000; index += 1) {
    const letters = Array.from({ length: random.whole(60) }, () => random.pick(['"', '\n', ',', 'a', '新', '\r']));
    const text = letters.join('');
    expect(inPieces(text, () => 1 + random.whole(7))).toBe(byLetters(text));
  }
});
