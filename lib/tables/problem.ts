/** What can be wrong with a parameter of an address. Pages have the sentence for each in their messages. */
export const PROBLEM_CODES = [
  'unknown_parameter',
  'unknown_value',
  'malformed',
  'reversed_range',
  'out_of_range',
  'too_long',
  'repeated',
  'foreign_cursor',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** `value` is what was given, cut to a length that can be shown. */
export type Problem = { readonly parameter: string; readonly code: ProblemCode; readonly value: string };

const SHOWN_LENGTH = 80;

/** A problem whose parameter and value are fit to be shown: cut short, control characters replaced. */
export function problem(parameter: string, code: ProblemCode, value: string): Problem {
  return { parameter: shown(parameter), code, value: shown(value) };
}

function shown(text: string): string {
  const visible = text.replace(/\p{Cc}/gu, '\u{FFFD}');
  return visible.length > SHOWN_LENGTH ? `${visible.slice(0, SHOWN_LENGTH)}…` : visible;
}

const SENTENCES: Record<ProblemCode, string> = {
  unknown_parameter: 'There is no such parameter.',
  unknown_value: 'There is no such value.',
  malformed: 'The value cannot be read.',
  reversed_range: 'The range ends before it starts.',
  out_of_range: 'The value is out of range.',
  too_long: 'The value is too long, or has too many parts.',
  repeated: 'The parameter may be given only once.',
  foreign_cursor: 'The cursor belongs to another release, filter or order.',
};

/** The problem in one English sentence, for machines' readers. */
export function problemDetail({ parameter, code, value }: Problem): string {
  return `${parameter}: ${SENTENCES[code]}${value === '' ? '' : ` Given: ${JSON.stringify(value)}.`}`;
}
