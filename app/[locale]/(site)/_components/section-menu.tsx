'use client';

import { usePathname } from '@/app/_i18n/navigation';
import { type SectionLink, SectionLinks } from './section-links';

/** The sections behind one word, where a line has no room for them; it opens without script, and closes on the next page. */
export function SectionMenu({ label, links }: { readonly label: string; readonly links: readonly SectionLink[] }) {
  return (
    <details key={usePathname()}>
      <summary>{label}</summary>
      <SectionLinks links={links} />
    </details>
  );
}
