import { EmbedPage, type EmbedProps, embedMetadata } from '@/app/[locale]/embed/_components/embed-page';

export const dynamic = 'force-dynamic';

export const generateMetadata = (props: EmbedProps) => embedMetadata('metric', props);

/** One metric on someone else's page. */
export default function EmbeddedMetricPage(props: EmbedProps) {
  return <EmbedPage kind="metric" {...props} />;
}
