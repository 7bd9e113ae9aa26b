/** The pages that every release has, in the default language. What asks for something first, or is for contributors, is not named. */
export const FIXED_PATHS = [
  '/',
  '/charts',
  '/outcomes',
  '/programmes',
  '/observations',
  '/organisations',
  '/sources',
  '/method',
  '/accessibility',
  '/search',
] as const;
