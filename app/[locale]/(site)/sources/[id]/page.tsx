import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { RowPage, type RowPageProps, rowMetadata } from '@/app/[locale]/(site)/_table/row-page';

export const dynamic = 'force-dynamic';

export function generateMetadata({ params }: RowPageProps): Promise<Metadata> {
  return rowMetadata('sources', params);
}

export default async function SourcePage({ params }: RowPageProps) {
  const t = await getTranslations('sources');
  return <RowPage set="sources" params={params} back={t('back')} />;
}
