import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { RowPage, type RowPageProps, rowMetadata } from '@/app/[locale]/(site)/_table/row-page';

export const dynamic = 'force-dynamic';

export function generateMetadata({ params }: RowPageProps): Promise<Metadata> {
  return rowMetadata('outcomes', params);
}

export default async function OutcomePage({ params }: RowPageProps) {
  const t = await getTranslations('outcomes');
  return <RowPage set="outcomes" params={params} back={t('back')} />;
}
