export type FacetChoice = {
  /** The term that the choice is in an address. */
  readonly value: string;
  readonly label: string;
  /** How many rows the choice would show, as it is written. */
  readonly countText: string;
  readonly isSelected: boolean;
};

export type FacetModel = {
  readonly key: string;
  readonly label: string;
  readonly options: readonly FacetChoice[];
  /** Where there are more choices than these: the page of all, and how they are searched. Null: these are all. */
  readonly more: FacetMore | null;
};

export type FacetMore = {
  readonly href: string;
  /** Where scripts ask: an address to which `&find=` and what is typed is added. */
  readonly source: string;
  readonly label: string;
  /** Names the search over all choices. */
  readonly find: string;
  /** Said where nothing is found. */
  readonly none: string;
};
