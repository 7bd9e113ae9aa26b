import type { Metadata } from 'next';
import { RowPage, type RowPageProps, rowMetadata } from '@/app/[locale]/(site)/_table/row-page';

export const dynamic = 'force-dynamic';

export function generateMetadata({ params }: RowPageProps): Promise<Metadata> {
  return rowMetadata('sources', params);
}

export default function SourcePage({ params }: RowPageProps) {
  return <RowPage set="sources" params={params} />;
}
