import { setMetadata } from '@/app/[locale]/(site)/_table/set-words';
import { TablePage, type TablePageProps } from '@/app/[locale]/(site)/_table/table-page';

export const dynamic = 'force-dynamic';

export const generateMetadata = () => setMetadata('organisations');

export default function OrganisationsPage({ params, searchParams }: TablePageProps) {
  return <TablePage set="organisations" params={params} searchParams={searchParams} />;
}
