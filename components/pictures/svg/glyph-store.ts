/** The outlines of one picture, each kept once under an id. */
export type GlyphStore = {
  /** The id of an outline; the first of a kind is number 0. */
  readonly idOf: (path: string) => string;
  readonly definitions: () => string;
};

/** @param prefix tells apart the outlines of several pictures in one page */
export function glyphStore(prefix: string): GlyphStore {
  const ids = new Map<string, string>();
  return {
    idOf: (path) => {
      const id = ids.get(path) ?? `${prefix}${ids.size.toString(36)}`;
      ids.set(path, id);
      return id;
    },
    definitions: () => {
      const paths = [...ids].map(([path, id]) => `<path id="${id}" d="${path}"/>`);
      return paths.length === 0 ? '' : `<defs>${paths.join('')}</defs>`;
    },
  };
}
