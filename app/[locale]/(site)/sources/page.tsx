import { setMetadata } from '@/app/[locale]/(site)/_table/set-words';
import { TablePage, type TablePageProps } from '@/app/[locale]/(site)/_table/table-page';

export const dynamic = 'force-dynamic';

export const generateMetadata = () => setMetadata('sources');

export default function SourcesPage({ params, searchParams }: TablePageProps) {
  return <TablePage set="sources" params={params} searchParams={searchParams} />;
}
