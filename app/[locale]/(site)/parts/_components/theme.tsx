import type { ReactNode } from 'react';
import { INKS } from '@/components/pictures/inks';
import type { PictureTheme } from '@/components/pictures/picture-options';
import styles from './theme.module.css';

type Props = { readonly theme: PictureTheme; readonly title: string; readonly children: ReactNode };

/** Parts in the colours of one theme, whatever the reader's system prefers. */
export function Theme({ theme, title, children }: Props) {
  const tokens = Object.entries(INKS[theme]).map(([token, ink]) => `${token}:${ink}`);
  return (
    <section data-parts-theme={theme} className={styles['theme']} aria-labelledby={`theme-${theme}`}>
      <style>{`[data-parts-theme=${theme}]{color-scheme:${theme};${tokens.join(';')}}`}</style>
      <h2 id={`theme-${theme}`}>{title}</h2>
      {children}
    </section>
  );
}
