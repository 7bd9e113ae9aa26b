'use client';

import { useSearchParams } from 'next/navigation';
import { useLocale } from 'next-intl';
import { Suspense } from 'react';
import { getPathname, usePathname } from '@/app/_i18n/navigation';
import { LOCALES } from '@/lib/format/locale';
import { queryInOtherLanguage } from '@/lib/tables/other-language';

/** The same page, with the same view, in the other language. Where a page is drawn before it is asked for, it has no view yet. */
export function OtherLanguage({ label }: { readonly label: string }) {
  return (
    <Suspense fallback={<LanguageLink label={label} query="" />}>
      <WithView label={label} />
    </Suspense>
  );
}

function WithView({ label }: { readonly label: string }) {
  return <LanguageLink label={label} query={queryInOtherLanguage(useSearchParams())} />;
}

function LanguageLink({ label, query }: { readonly label: string; readonly query: string }) {
  const locale = useLocale();
  const pathname = usePathname();
  const other = LOCALES.find((candidate) => candidate !== locale) ?? locale;
  const href = query === '' ? pathname : `${pathname}?${query}`;
  // A plain link: the document's language changes, so the whole page does.
  return (
    <a href={getPathname({ href, locale: other })} lang={other} hrefLang={other}>
      {label}
    </a>
  );
}
