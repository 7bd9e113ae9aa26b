import { EmbedPage, type EmbedProps, embedMetadata } from '@/app/[locale]/embed/_components/embed-page';

export const dynamic = 'force-dynamic';

export const generateMetadata = (props: EmbedProps) => embedMetadata('comparison', props);

/** Some metrics side by side on someone else's page. */
export default function EmbeddedComparisonPage(props: EmbedProps) {
  return <EmbedPage kind="comparison" {...props} />;
}
