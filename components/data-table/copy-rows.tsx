'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { putOnClipboard } from './clipboard';
import styles from './controls.module.css';
import { fetchRows } from './fetch-rows';
import { type Addressed, definitionOf, fileAddress } from './table-addresses';
import { tsvOf } from './tsv';

type Props = { readonly model: Addressed; readonly label: string };

type State =
  | { readonly is: 'ready' | 'copying' }
  | { readonly is: 'copied'; readonly count: number }
  | { readonly is: 'failed'; readonly reason: string };

/** Copies all rows of a view as tab-separated text under the names of its columns: raw values, as files have them. */
export function CopyRows({ model, label }: Props) {
  const t = useTranslations('tableControls.file');
  const [state, setState] = useState<State>({ is: 'ready' });
  const copy = async () => {
    setState({ is: 'copying' });
    let count = 0;
    const text = fetchRows(fileAddress(model, 'jsonl', { allColumns: false, longNames: false })).then(
      ({ keys, rows }) => {
        count = rows.length;
        const labels = new Map(
          definitionOf(model).columns.map((column) => [column.key, column.label[model.view.lang]]),
        );
        return tsvOf([keys.map((key) => labels.get(key) ?? key), ...rows]);
      },
    );
    try {
      await putOnClipboard(text);
      setState({ is: 'copied', count });
    } catch (error) {
      setState({ is: 'failed', reason: error instanceof Error ? error.message : String(error) });
    }
  };
  return (
    <>
      <button type="button" className={styles['button']} onClick={copy} disabled={state.is === 'copying'}>
        {label}
      </button>
      <span role="status" className={styles['said']}>
        {state.is === 'copying' && t('copying')}
        {state.is === 'copied' && t('copied', { count: state.count })}
        {state.is === 'failed' && t('copyFailed', { reason: state.reason })}
      </span>
    </>
  );
}
