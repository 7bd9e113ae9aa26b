import { EmbedPage, type EmbedProps, embedMetadata } from '@/app/[locale]/embed/_components/embed-page';

export const dynamic = 'force-dynamic';

export const generateMetadata = (props: EmbedProps) => embedMetadata('chart', props);

/** A chart of the record on someone else's page. */
export default function EmbeddedChartPage(props: EmbedProps) {
  return <EmbedPage kind="chart" {...props} />;
}
