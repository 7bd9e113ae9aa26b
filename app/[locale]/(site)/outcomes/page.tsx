import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { TablePage, type TablePageProps } from '@/app/[locale]/(site)/_table/table-page';
import { OutcomeChartOfView } from './_components/outcome-chart';

export const dynamic = 'force-dynamic';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('outcomes');
  return { title: t('title') };
}

export default async function OutcomesPage({ params, searchParams }: TablePageProps) {
  const t = await getTranslations('outcomes');
  const labels = {
    title: t('title'),
    lede: t('lede'),
    table: t('table'),
    filters: t('filters'),
    search: t('search'),
    searchPlaceholder: t('searchPlaceholder'),
  };
  return (
    <TablePage
      set="outcomes"
      params={params}
      searchParams={searchParams}
      labels={labels}
      aboveTable={({ view }) => <OutcomeChartOfView view={view} />}
    />
  );
}
