/** The first sentence of a text, in English or Chinese; all of it where it is one sentence. */
export function firstSentence(text: string): string {
  return /^.*?(?:\.(?=\s)|。)/.exec(text)?.[0] ?? text;
}
