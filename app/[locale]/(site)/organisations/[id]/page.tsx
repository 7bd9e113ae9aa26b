import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { RowPage, type RowPageProps, rowMetadata } from '@/app/[locale]/(site)/_table/row-page';

export const dynamic = 'force-dynamic';

export function generateMetadata({ params }: RowPageProps): Promise<Metadata> {
  return rowMetadata('organisations', params);
}

export default async function OrganisationPage({ params }: RowPageProps) {
  const t = await getTranslations('organisations');
  return <RowPage set="organisations" params={params} back={t('back')} />;
}
