/** The term of the years from one to another, in any order, both included: `2019..2021`, `2019`. */
export function yearsTerm(one: string, other: string): string {
  const [from, to] = one < other ? [one, other] : [other, one];
  return from === to ? from : `${from}..${to}`;
}
