import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { RowPage, type RowPageProps, rowMetadata } from '@/app/[locale]/(site)/_table/row-page';

export const dynamic = 'force-dynamic';

export function generateMetadata({ params }: RowPageProps): Promise<Metadata> {
  return rowMetadata('observations', params);
}

export default async function ObservationPage({ params }: RowPageProps) {
  const t = await getTranslations('observations');
  return <RowPage set="observations" params={params} back={t('back')} />;
}
