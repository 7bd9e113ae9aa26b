import { PICTURE_THEMES, type PictureTheme } from '@/components/pictures/picture-options';
import { type Problem, problem } from '@/lib/tables/problem';

type Parsed = { readonly theme: PictureTheme | null; readonly problems: readonly Problem[] };

/** The theme an embed is asked for; null: that of the reader's system, as where the value is none. */
export function parseTheme(params: URLSearchParams): Parsed {
  const [value, ...more] = params.getAll('theme').filter((text) => text !== '');
  if (value === undefined) return { theme: null, problems: [] };
  const theme = PICTURE_THEMES.find((one) => one === value);
  if (theme !== undefined && more.length === 0) return { theme, problems: [] };
  return { theme: null, problems: [problem('theme', theme === undefined ? 'unknown_value' : 'repeated', value)] };
}
