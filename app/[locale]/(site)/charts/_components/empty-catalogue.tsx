import { getTranslations } from 'next-intl/server';
import { ViewLink } from '@/components/data-table/navigation';
import { Notice } from '@/components/ui/notice';
import type { Catalogue } from './catalogue';
import { type CatalogueView, catalogueAddress, cleared } from './catalogue-view';

type Props = { readonly catalogue: Catalogue; readonly view: CatalogueView; readonly path: string };

/** Nothing to show: why, and the way out. */
export async function EmptyCatalogue({ catalogue, view, path }: Props) {
  const t = await getTranslations();
  const { metrics, charts } = catalogue;
  return (
    <Notice title={t('catalogue.emptyTitle')} tone="plain">
      <p>{t('catalogue.emptyText', { metrics: metrics.length, charts: charts.length })}</p>
      <ViewLink href={catalogueAddress(path, cleared(view))}>{t('table.clear')}</ViewLink>
    </Notice>
  );
}
