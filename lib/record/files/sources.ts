import { SOURCE_KINDS, SOURCE_TIERS } from '@/lib/record/values';
import { form, id, name, partialDate, text, word } from './cells';
import { recordFile } from './record-file';

/** Longer than browsers follow. */
const LONGEST_ADDRESS = 8000;

export const sources = recordFile({
  name: 'sources',
  cells: {
    id: id(),
    publisher: name(),
    title: name(),
    published_on: partialDate().nullable(),
    url: form('https?://[^\\s/]+(/\\S*)?', 'an address (http:// or https://, no blanks)', LONGEST_ADDRESS).nullable(),
    language: form('[a-z]{2,3}', 'a language code of small letters (ISO 639)'),
    kind: word(SOURCE_KINDS),
    tier: word(SOURCE_TIERS),
    note: text().nullable(),
  },
  key: ['id'],
  rules: [
    ({ url, tier }) => {
      if (url === undefined || tier === undefined) return null;
      if (tier === 'repost' && url !== null)
        return { column: 'url', message: 'must be blank: a repost is not given an address' };
      if (tier !== 'repost' && url === null)
        return { column: 'url', message: 'must not be blank: only a repost has no address' };
      return null;
    },
  ],
});
