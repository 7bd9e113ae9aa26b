/** The parameters of a page's address, as Next hands them to it, as one list: those given twice stay two. */
export function paramsOf(searchParams: Readonly<Record<string, string | string[] | undefined>>): URLSearchParams {
  const pairs = Object.entries(searchParams).flatMap(([key, value]) =>
    [value ?? []].flat().map((one): [string, string] => [key, one]),
  );
  return new URLSearchParams(pairs);
}
