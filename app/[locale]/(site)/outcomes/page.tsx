import { setMetadata } from '@/app/[locale]/(site)/_table/set-words';
import { TablePage, type TablePageProps } from '@/app/[locale]/(site)/_table/table-page';
import { OutcomeChartOfView } from './_components/outcome-chart';
import { OutcomeMap } from './_components/outcome-map';

export const dynamic = 'force-dynamic';

export const generateMetadata = () => setMetadata('outcomes');

export default function OutcomesPage({ params, searchParams }: TablePageProps) {
  return (
    <TablePage
      set="outcomes"
      params={params}
      searchParams={searchParams}
      aboveTable={(table) => (
        <>
          <OutcomeChartOfView view={table.view} />
          <OutcomeMap table={table} />
        </>
      )}
    />
  );
}
