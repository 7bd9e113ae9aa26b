'use client';

import { useSearchParams } from 'next/navigation';
import { useLocale } from 'next-intl';
import { Suspense } from 'react';
import { Link, usePathname } from '@/app/_i18n/navigation';
import { LOCALES } from '@/lib/format/locale';

/** The same page, with the same view, in the other language. Before scripts run the link leads to the page without its view. */
export function OtherLanguage({ label }: { readonly label: string }) {
  return (
    <Suspense fallback={<LanguageLink label={label} search="" />}>
      <WithView label={label} />
    </Suspense>
  );
}

function WithView({ label }: { readonly label: string }) {
  return <LanguageLink label={label} search={useSearchParams().toString()} />;
}

function LanguageLink({ label, search }: { readonly label: string; readonly search: string }) {
  const locale = useLocale();
  const pathname = usePathname();
  const other = LOCALES.find((candidate) => candidate !== locale) ?? locale;
  return (
    <Link href={search === '' ? pathname : `${pathname}?${search}`} locale={other} lang={other} hrefLang={other}>
      {label}
    </Link>
  );
}
