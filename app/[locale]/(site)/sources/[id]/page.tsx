import type { Metadata } from 'next';
import { RowPage, type RowPageProps, rowMetadata } from '@/app/[locale]/(site)/_table/row-page';
import { describeSource } from './_components/describe-source';
import { SourceLead } from './_components/source-lead';
import { SourceParts } from './_components/source-parts';

export const dynamic = 'force-dynamic';

export function generateMetadata({ params }: RowPageProps): Promise<Metadata> {
  return rowMetadata('sources', params, describeSource);
}

/** One document: what it is worth, what rests on it, and where others say otherwise. */
export default function SourcePage({ params }: RowPageProps) {
  return (
    <RowPage
      set="sources"
      params={params}
      lead={(part) => <SourceLead {...part} />}
      below={(part) => <SourceParts {...part} />}
    />
  );
}
