import type { Metadata } from 'next';
import { RowPage, type RowPageProps, rowMetadata } from '@/app/[locale]/(site)/_table/row-page';
import { describeOrganisation } from './_components/describe-organisation';
import { OrganisationLead } from './_components/organisation-lead';
import { OrganisationParts } from './_components/organisation-parts';

export const dynamic = 'force-dynamic';

export function generateMetadata({ params }: RowPageProps): Promise<Metadata> {
  return rowMetadata('organisations', params, describeOrganisation);
}

/** One organisation: what it is, in what it takes part, with whom, and where. */
export default function OrganisationPage({ params }: RowPageProps) {
  return (
    <RowPage
      set="organisations"
      params={params}
      lead={(part) => <OrganisationLead {...part} />}
      below={(part) => <OrganisationParts {...part} />}
    />
  );
}
