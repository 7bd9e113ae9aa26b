/** More than the days of forty years. */
const MOST = 1 << 14;

/**
 * The same pure function of a text, which recalls its latest answers: a record says the same periods, units and ids again and
 * again. Answers are shared, so they must not be changed; at `most` texts all are forgotten.
 */
export function recalling<Answer>(answer: (text: string) => Answer, most = MOST): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const value = answer(text);
    if (answers.size >= most) answers.clear();
    answers.set(text, value);
    return value;
  };
}
