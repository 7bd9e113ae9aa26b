import { INKS } from '@/components/pictures/inks';
import type { PictureTheme } from '@/components/pictures/picture-options';

/** The colours of one theme, whatever the reader's system prefers: the page around an embed may have only that one. */
export function SetTheme({ theme }: { readonly theme: PictureTheme }) {
  const tokens = Object.entries(INKS[theme]).map(([token, ink]) => `${token}:${ink}`);
  // Twice the root: stronger than the rules that follow the system.
  return <style>{`:root:root{color-scheme:${theme};${tokens.join(';')}}`}</style>;
}
