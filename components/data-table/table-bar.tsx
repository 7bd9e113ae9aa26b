'use client';

import { useTranslations } from 'next-intl';
import { ColumnsMenu } from './columns-menu';
import styles from './controls.module.css';
import { ExportMenu } from './export-menu';
import type { TableModel } from './table-model';

/** Above the table: which rows of the view stand below, which columns, and all of them as a file. Stands within `TableWords`. */
export function TableBar({ model }: { readonly model: TableModel }) {
  const t = useTranslations('tableControls');
  const { start, rows, count } = model;
  return (
    <div className={styles['bar']}>
      <p className={styles['position']} role="status">
        {rows.length === 0 ? t('none') : t('position', { first: start + 1, last: start + rows.length, count })}
      </p>
      <ColumnsMenu model={model} />
      <ExportMenu model={model} />
    </div>
  );
}
