/** Characters of a search that are read; what comes behind is left out, and the page says so. */
export const MAX_ASKED = 200;
