/**
 * The same pure function of a text, which recalls its latest answers: a record says the same periods, units and ids again and
 * again. Answers are shared, so they must not be changed; at `most` texts all are forgotten.
 */
export function recalling<Answer>(answer: (text: string) => Answer, most = 4096): (text: string) => Answer {
  const answers = new Map<string, { readonly value: Answer }>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known.value;
    const value = answer(text);
    if (answers.size >= most) answers.clear();
    answers.set(text, { value });
    return value;
  };
}
