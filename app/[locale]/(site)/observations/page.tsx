import { setMetadata } from '@/app/[locale]/(site)/_table/set-words';
import { TablePage, type TablePageProps } from '@/app/[locale]/(site)/_table/table-page';

export const dynamic = 'force-dynamic';

export const generateMetadata = () => setMetadata('observations');

export default function ObservationsPage({ params, searchParams }: TablePageProps) {
  return <TablePage set="observations" params={params} searchParams={searchParams} />;
}
