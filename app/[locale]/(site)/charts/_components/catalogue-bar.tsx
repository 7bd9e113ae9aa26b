import { getTranslations } from 'next-intl/server';
import { ViewLink } from '@/components/data-table/navigation';
import styles from './catalogue-bar.module.css';
import { type CatalogueView, catalogueAddress, GROUPINGS } from './catalogue-view';

type Props = {
  readonly view: CatalogueView;
  readonly path: string;
  readonly metrics: number;
  readonly charts: number;
};

/** How much the view holds, and how its metrics are grouped. */
export async function CatalogueBar({ view, path, metrics, charts }: Props) {
  const t = await getTranslations('catalogue');
  return (
    <div className={styles['bar']}>
      <p role="status">{t('found', { metrics, charts })}</p>
      <ul aria-label={t('grouping')}>
        {GROUPINGS.map((group) => (
          <li key={group}>
            {group === view.group ? (
              <strong>{t(`groupings.${group}`)}</strong>
            ) : (
              <ViewLink href={catalogueAddress(path, { ...view, group })}>{t(`groupings.${group}`)}</ViewLink>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
