/**
 * Where the words of earlier addresses of the catalogue lead: `programme` is `programme_id`, and groups of programmes are
 * an order by them. Null where an address has none of them.
 */
export function movedAddress(asked: URLSearchParams): (readonly [string, string])[] | null {
  if (!asked.has('programme') && !asked.has('group')) return null;
  const isByProgramme = asked.get('group') === 'programme' && !asked.has('sort');
  const pairs = [...asked].flatMap(([key, value]): (readonly [string, string])[] => {
    if (value === '' || key === 'group') return [];
    return [[key === 'programme' ? 'programme_id' : key, value]];
  });
  return isByProgramme ? [...pairs, ['sort', 'programme_id.asc']] : pairs;
}
