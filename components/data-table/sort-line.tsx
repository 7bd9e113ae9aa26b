'use client';

import { useTranslations } from 'next-intl';
import { columnOf } from '@/lib/tables/definition';
import { sortText } from '@/lib/tables/serialise-view';
import { withSort } from '@/lib/tables/view';
import styles from './controls.module.css';
import { ViewLink } from './navigation';
import { sortWithout, withoutTieBreaker } from './next-sort';
import { definitionOf, pageAddress } from './table-addresses';
import type { TableModel } from './table-model';

/** All keys of the order, first to last, also of columns that are not listed; each is a link to the order without it. */
export function SortLine({ model }: { readonly model: TableModel }) {
  const t = useTranslations('tableControls');
  const { view } = model;
  const definition = definitionOf(model);
  const said = withoutTieBreaker(view.sort, definition);
  const isOwn = sortText(view.sort) === sortText(definition.defaultSort);
  const by = (key: string, direction: string) => {
    const name = columnOf(definition, key)?.label[view.lang] ?? key;
    return { name, text: t('sort.by', { name, direction }) };
  };
  return (
    <div className={styles['sortLine']}>
      <span>{t('sort.label')}</span>
      {said.length === 0 && <span>{t('sort.record')}</span>}
      <ul className={styles['words']}>
        {said.map(({ key, direction }) => {
          const { name, text } = by(key, direction);
          if (isOwn) return <li key={key}>{text}</li>;
          const without = withSort(view, sortWithout(view.sort, key, definition), definition);
          return (
            <li key={key}>
              <ViewLink
                href={pageAddress(model, without)}
                className={styles['word']}
                label={`${text} · ${t('sort.remove', { name })}`}
              >
                {text} <span aria-hidden="true">×</span>
              </ViewLink>
            </li>
          );
        })}
      </ul>
      {!isOwn && <ViewLink href={pageAddress(model, withSort(view, [], definition))}>{t('sort.own')}</ViewLink>}
      <span className={styles['hint']}>{t('sort.hint')}</span>
    </div>
  );
}
