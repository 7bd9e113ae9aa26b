'use client';

import { useTranslations } from 'next-intl';
import { withColumns } from '@/lib/tables/view';
import { ColumnsList } from './columns-list';
import styles from './controls.module.css';
import { LooksMenu } from './looks-menu';
import { Menu } from './menu';
import { useTableNavigation, ViewLink } from './navigation';
import { definitionOf, keptFields, listedKeys, pageAddress } from './table-addresses';
import type { TableModel } from './table-model';

/** Which columns the table lists and in which order: in the address, so that a link and a file have them. Without script a form. */
export function ColumnsMenu({ model }: { readonly model: TableModel }) {
  const t = useTranslations('tableControls.columns');
  const { navigate } = useTableNavigation();
  const { view } = model;
  const own = definitionOf(model).listed[view.lang];
  const show = (keys: readonly string[]) => {
    if (keys.length === 0) return;
    const isOwn = keys.length === own.length && own.every((key, index) => key === keys[index]);
    navigate(pageAddress(model, withColumns(view, isOwn ? null : keys)));
  };
  return (
    <Menu label={`${t('title')} · ${listedKeys(model).length}`} title={t('listed')}>
      <form
        method="get"
        action={model.path}
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          show(new FormData(event.currentTarget).getAll('columns').map(String));
        }}
      >
        <h3 className={styles['heading']}>{t('listed')}</h3>
        <p className={styles['waits']}>
          <button type="submit" className={styles['plainButton']}>
            {t('apply')}
          </button>
          <span className={styles['said']}>{t('waits')}</span>
        </p>
        {keptFields(model, view, ['columns']).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <ColumnsList model={model} onShow={show} />
        {view.columns !== null && (
          <p className={styles['row']}>
            <ViewLink href={pageAddress(model, withColumns(view, null))}>{t('reset')}</ViewLink>
          </p>
        )}
      </form>
      <LooksMenu name={model.set} />
    </Menu>
  );
}
