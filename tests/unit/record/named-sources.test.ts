import { describe, expect, it } from 'vitest';
import { piecesOf, possibleIds } from '@/lib/record/named-sources';

const NOTE = 'Signed in 2015 (cns-2019-01-09); half-way, one gives October (other-2019). cns-2019-01-09 again';

describe('identifiers in a note', () => {
  it('everything of small letters, digits and hyphens may be one, each once', () => {
    expect(possibleIds(NOTE)).toEqual(['cns-2019-01-09', 'half-way', 'other-2019']);
  });

  it('is cut at those that are, and nothing is lost', () => {
    const pieces = piecesOf(NOTE, new Set(['cns-2019-01-09']));
    expect(pieces).toEqual([
      { text: 'Signed in 2015 (', isId: false },
      { text: 'cns-2019-01-09', isId: true },
      { text: '); half-way, one gives October (other-2019). ', isId: false },
      { text: 'cns-2019-01-09', isId: true },
      { text: ' again', isId: false },
    ]);
  });

  it('an identifier within a longer one is not cut out of it', () => {
    expect(piecesOf('see cns-2019-01-09-b', new Set(['cns-2019-01-09']))).toEqual([
      { text: 'see cns-2019-01-09-b', isId: false },
    ]);
    expect(piecesOf('', new Set(['cns-2019-01-09']))).toEqual([]);
  });
});
