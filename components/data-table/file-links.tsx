'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { FILE_FORMATS, type FileFormat } from '@/lib/export/file-formats';
import styles from './controls.module.css';
import { fetchFile, type Outcome, type Progress } from './fetch-file';
import { openSink } from './file-sinks';
import { isPlainClick } from './navigation';
import { type FileOptions, fileAddress, suggestedName } from './table-addresses';
import type { TableModel } from './table-model';

/** From so many rows on a file takes long enough to be watched. */
const WATCHED_FROM = 20_000;

type Transfer = { readonly format: FileFormat; readonly progress: Progress; readonly outcome: Outcome | null };
type Props = { readonly model: TableModel; readonly options: FileOptions };

/** The files of a view, one link a format. A long one is watched: how far it is, a way to stop it, and whether it is whole. */
export function FileLinks({ model, options }: Props) {
  const t = useTranslations('tableControls.file');
  const [transfer, setTransfer] = useState<Transfer | null>(null);
  const stop = useRef<AbortController | null>(null);
  useEffect(() => () => stop.current?.abort(), []);
  const isUnderWay = transfer !== null && transfer.outcome === null;

  const watch = async (format: FileFormat) => {
    const sink = await openSink(suggestedName(model, format));
    if (sink === null) return;
    const controller = new AbortController();
    stop.current = controller;
    const show = (progress: Progress) => setTransfer({ format, progress, outcome: null });
    show({ bytes: 0, rows: null });
    const { signal } = controller;
    const address = fileAddress(model, format, options);
    const outcome = await fetchFile({ address, format, count: model.count, sink, signal, onProgress: throttled(show) });
    setTransfer((last) => (last === null ? null : { ...last, outcome }));
  };
  return (
    <>
      <p className={styles['row']}>
        {FILE_FORMATS.map((format) => (
          <a
            key={format}
            className={styles['button']}
            href={fileAddress(model, format, options)}
            download
            aria-disabled={isUnderWay || undefined}
            onClick={(event) => {
              if (isUnderWay) event.preventDefault();
              else if (model.count > WATCHED_FROM && isPlainClick(event)) {
                event.preventDefault();
                void watch(format);
              }
            }}
          >
            {t(`as.${format}`)}
          </a>
        ))}
      </p>
      {transfer !== null && (
        <div className={styles['transfer']}>
          {transfer.outcome === null ? (
            <>
              <progress
                aria-label={t('progressLabel', { format: t(`as.${transfer.format}`) })}
                max={model.count}
                {...(transfer.progress.rows !== null && { value: transfer.progress.rows })}
              />
              <span className={styles['said']}>{farAs(transfer.progress)}</span>
              <button type="button" className={styles['button']} onClick={() => stop.current?.abort()}>
                {t('cancel')}
              </button>
            </>
          ) : (
            <span role="status">{said(transfer.outcome)}</span>
          )}
        </div>
      )}
    </>
  );

  function farAs({ rows, bytes }: Progress): string {
    if (rows !== null) return t('progressRows', { rows, count: model.count });
    return t('progressBytes', { megabytes: bytes / 1e6 });
  }

  function said(outcome: Outcome): string {
    switch (outcome.is) {
      case 'saved':
        return t('done', { count: outcome.rows });
      case 'cancelled':
        return t('cancelled');
      case 'refused':
        return t('refused', { status: outcome.status });
      case 'broken':
        return t('broken', { done: farAs(outcome.at) });
    }
  }
}

/** Shows at most ten times a second: drawing must not slow the transfer. */
function throttled(show: (progress: Progress) => void): (progress: Progress) => void {
  let shownAt = 0;
  return (progress) => {
    const now = performance.now();
    if (now - shownAt < 100) return;
    shownAt = now;
    show(progress);
  };
}
