import { parsePartialDate, parsePeriod } from '@/lib/time/parse';
import type { Span } from '@/lib/time/span';

/** A year, part of a year, month or day that a question names: as the record writes it, and its days. */
export type AskedTime = { readonly text: string; readonly span: Span };

const MONTHS =
  'jan(?:uary)? feb(?:ruary)? mar(?:ch)? apr(?:il)? may june? july? aug(?:ust)? sept?(?:ember)? oct(?:ober)? nov(?:ember)? dec(?:ember)?'.split(
    ' ',
  );
const MONTH = `(?<month>${MONTHS.join('|')})\\.?`;
const QUARTERS_ZH = '一二三四';
const YEAR = '(?<year>[12]\\d{3})';
/** A year after these words opens or ends a stretch of time, which is part of what is asked and not the time of it. */
const NOT_AFTER = '(?<!(?:since|until|before|after)\\s*)(?<![\\d.,])';
const NOT_BEFORE = '(?![\\d.,]*\\d)(?!\\s*年?\\s*(?:以来|以前|之前|之后|以后))';

/** The most of them that one question may name. */
const MOST = 3;

const FORMS: readonly string[] = [
  `${YEAR}-(?<mm>\\d{2})(?:-(?<dd>\\d{2}))?`,
  `${YEAR}年(?:(?<halfZh>上|下)半年|第?(?<quarterZh>[一二三四1-4])季度|(?<monthZh>\\d{1,2})月(?:(?<dayZh>\\d{1,2})[日号])?)`,
  `\\b(?<dayBefore>\\d{1,2})(?:st|nd|rd|th)? (?:of )?${MONTH},? ${YEAR}`,
  `\\b${MONTH} (?:(?<dayAfter>\\d{1,2})(?:st|nd|rd|th)?,? )?(?:of )?${YEAR}`,
  `\\b(?<half>first|second|h1|h2)(?: half)?(?: (?:of|in))? ${YEAR}`,
  `\\b(?<quarter>q[1-4])(?: (?:of|in))? ${YEAR}`,
  `${YEAR}[ -](?<part>[hq][1-4])\\b`,
  `${YEAR}年?`,
];
const TIME = FORMS.map((form) => new RegExp(NOT_AFTER + form + NOT_BEFORE, 'gu'));

/**
 * The times that a question names, in its order and each once, and the question without them. Reads `2024`, `2024年`,
 * `2024-03`, `March 2024`, `2024年3月`, `11 October 2025`, `2025年10月11日`, `Q1 2025`, `first half of 2024`, `2024年上半年` and the like;
 * a day or month that does not exist is left where it stands.
 * @param text levelled (`normaliseForSearch`)
 */
export function readTimes(text: string): { readonly times: readonly AskedTime[]; readonly rest: string } {
  const found: (AskedTime & { readonly at: number })[] = [];
  let rest = text;
  for (const form of TIME) {
    rest = rest.replaceAll(form, (whole, ...more) => {
      const groups: Record<string, string | undefined> = more.at(-1);
      const at: number = more.at(-3);
      const written = writtenAs(groups);
      const span = parsePeriod(written) ?? parsePartialDate(written);
      if (span === null) return whole;
      found.push({ text: written, span, at });
      // As long as what it was, so that places stay what they are.
      return ' '.repeat(whole.length);
    });
  }
  const times = found.sort((a, b) => a.at - b.at).map(({ text: written, span }) => ({ text: written, span }));
  const once = times.filter(({ text: written }, index) => times.findIndex((one) => one.text === written) === index);
  return { times: once.slice(0, MOST), rest };
}

/** As the files of the record write it: `2024-03`, `2024-H1`. */
function writtenAs(found: Record<string, string | undefined>): string {
  const { year = '', mm, dd, month, half, halfZh, quarter, quarterZh, part } = found;
  if (part !== undefined || quarter !== undefined) return `${year}-${(part ?? quarter ?? '').toUpperCase()}`;
  if (half !== undefined || halfZh !== undefined) {
    return `${year}-H${halfZh === '上' || half === 'first' || half === 'h1' ? 1 : 2}`;
  }
  if (quarterZh !== undefined) return `${year}-Q${QUARTERS_ZH.indexOf(quarterZh) + 1 || quarterZh}`;
  const named =
    month === undefined ? undefined : String(MONTHS.findIndex((form) => form.startsWith(month.slice(0, 3))) + 1);
  const monthText = mm ?? found['monthZh'] ?? named;
  const dayText = dd ?? found['dayZh'] ?? found['dayBefore'] ?? found['dayAfter'];
  return [year, monthText, dayText].flatMap((one) => one?.padStart(2, '0') ?? []).join('-');
}
