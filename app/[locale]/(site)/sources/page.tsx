import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { TablePage, type TablePageProps } from '@/app/[locale]/(site)/_table/table-page';

export const dynamic = 'force-dynamic';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('sources');
  return { title: t('title') };
}

export default async function SourcesPage({ params, searchParams }: TablePageProps) {
  const t = await getTranslations('sources');
  const labels = {
    title: t('title'),
    lede: t('lede'),
    table: t('table'),
    filters: t('filters'),
    search: t('search'),
    searchPlaceholder: t('searchPlaceholder'),
  };
  return <TablePage set="sources" params={params} searchParams={searchParams} labels={labels} />;
}
