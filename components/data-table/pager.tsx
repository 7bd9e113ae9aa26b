'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { DEFAULT_LIMIT, PAGE_SIZES, type View } from '@/lib/tables/view';
import styles from './controls.module.css';
import { useTableNavigation, ViewLink } from './navigation';
import { keptFields, pageAddress } from './table-addresses';
import type { TableModel } from './table-model';

/**
 * The ways on from a page of a view: to the next ones, to both ends, to a row by its number, and to other sizes of page; nothing
 * where all rows stand on the page, whatever its size.
 */
export function Pager({ model }: { readonly model: TableModel }) {
  const t = useTranslations('tableControls.pager');
  const { navigate } = useTableNavigation();
  const { view, start, count, previous, next } = model;
  const row = useRef<HTMLInputElement>(null);
  const shown = useRef(start);
  useEffect(() => {
    // The same field with another number: one made anew would lose the focus of who typed in it.
    if (row.current !== null && shown.current !== start) row.current.value = String(start + 1);
    shown.current = start;
  }, [start]);
  const to = (part: Partial<View>) => pageAddress(model, { ...view, cursor: null, start: null, open: null, ...part });
  const lastStart = Math.floor(Math.max(count - 1, 0) / view.limit) * view.limit + 1;
  const ways = [
    { label: t('first'), href: start > 0 ? to({}) : null },
    // The page before the second is the first, at its own plain address.
    { label: t('previous'), href: previous && to(start <= view.limit ? {} : { cursor: previous }) },
    { label: t('next'), href: next && to({ cursor: next }) },
    { label: t('last'), href: next && to({ start: lastStart }) },
  ];
  const sizes = [...new Set([...PAGE_SIZES, view.limit])].sort((a, b) => a - b);
  const hasPages = start > 0 || previous !== null || next !== null;
  const hasSizes = count > Math.min(...sizes);
  if (!hasPages && !hasSizes) return null;
  const hidden = (view: View, own: readonly string[]) =>
    keptFields(model, view, own).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />);
  // A page of another size starts with the same row.
  const here = { ...view, cursor: null, open: null, start: start > 0 ? start + 1 : null };
  return (
    <div className={styles['pager']}>
      {hasPages && (
        <nav className={styles['ways']} aria-label={t('label')}>
          {ways.map(({ label, href }) =>
            href === null ? (
              <span key={label} className={styles['off']}>
                {label}
              </span>
            ) : (
              <ViewLink key={label} href={href}>
                {label}
              </ViewLink>
            ),
          )}
        </nav>
      )}
      {count > view.limit && (
        <form
          method="get"
          action={model.path}
          className={styles['row']}
          onSubmit={(event) => {
            event.preventDefault();
            const asked = Number(new FormData(event.currentTarget).get('start'));
            navigate(to({ start: asked > 1 ? asked : null }));
          }}
        >
          {hidden(view, ['cursor', 'start', 'open'])}
          <label className={styles['row']}>
            {t('start')}
            <input
              ref={row}
              className={styles['number']}
              type="number"
              name="start"
              inputMode="numeric"
              min={1}
              max={count}
              required
              defaultValue={start + 1}
            />
          </label>
          <button type="submit" className={styles['button']}>
            {t('go')}
          </button>
        </form>
      )}
      {hasSizes && (
        <form
          method="get"
          action={model.path}
          className={styles['row']}
          onSubmit={(event) => {
            event.preventDefault();
            const limit = Number(new FormData(event.currentTarget).get('limit'));
            navigate(pageAddress(model, { ...here, limit }));
          }}
        >
          {hidden({ ...here, limit: DEFAULT_LIMIT.page }, ['limit'])}
          <label className={styles['row']}>
            {t('size')}
            <select
              key={view.limit}
              className={styles['field']}
              name="limit"
              defaultValue={view.limit}
              onChange={(event) => event.target.form?.requestSubmit()}
            >
              {sizes.map((size) => (
                <option key={size} value={size}>
                  {size}
                </option>
              ))}
            </select>
          </label>
          <button type="submit" className={styles['plainButton']}>
            {t('go')}
          </button>
        </form>
      )}
    </div>
  );
}
