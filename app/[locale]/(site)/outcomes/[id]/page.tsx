import type { Metadata } from 'next';
import { RowPage, type RowPageProps, rowMetadata } from '@/app/[locale]/(site)/_table/row-page';
import { describeOutcome } from './_components/describe-outcome';
import { OutcomeLead } from './_components/outcome-lead';
import { OutcomeParts } from './_components/outcome-parts';

export const dynamic = 'force-dynamic';

export function generateMetadata({ params }: RowPageProps): Promise<Metadata> {
  return rowMetadata('outcomes', params, describeOutcome);
}

/** One outcome in full: what, when, how much, who, where, who says so, and what came before and after. */
export default function OutcomePage({ params }: RowPageProps) {
  return (
    <RowPage
      set="outcomes"
      params={params}
      lead={(part) => <OutcomeLead {...part} />}
      below={(part) => <OutcomeParts {...part} />}
    />
  );
}
