/** Where the marks of a map lead, as the caller has it. */
export type MapLinks = {
  readonly placeHref: (placeId: string) => string;
  readonly programmeHref: (programmeId: string) => string;
};
