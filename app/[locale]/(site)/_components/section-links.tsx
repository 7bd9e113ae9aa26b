'use client';

import { Link, usePathname } from '@/app/_i18n/navigation';

type Section =
  | '/'
  | '/charts'
  | '/outcomes'
  | '/programmes'
  | '/observations'
  | '/organisations'
  | '/sources'
  | '/method';

export type SectionLink = { readonly href: Section; readonly label: string };

/** The sections of the site, with the one marked that the page is or is in. */
export function SectionLinks({ links }: { readonly links: readonly SectionLink[] }) {
  const pathname = usePathname();
  return (
    <ul>
      {links.map(({ href, label }) => (
        <li key={href}>
          <Link href={href} aria-current={currentOf(href, pathname)}>
            {label}
          </Link>
        </li>
      ))}
    </ul>
  );
}

function currentOf(href: Section, pathname: string): 'page' | 'true' | undefined {
  if (pathname === href) return 'page';
  return href !== '/' && pathname.startsWith(`${href}/`) ? 'true' : undefined;
}
