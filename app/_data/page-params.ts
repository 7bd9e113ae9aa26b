/** The query of a page as Next hands it over: a name may be given several times. */
export type SearchParams = Promise<Record<string, string | string[] | undefined>>;

/** The same as the platform's own parameters, which the readers of addresses take. */
export async function pageParams(searchParams: SearchParams): Promise<URLSearchParams> {
  const pairs = Object.entries(await searchParams).flatMap(([key, value]) =>
    [value ?? []].flat().map((one): [string, string] => [key, one]),
  );
  return new URLSearchParams(pairs);
}
