'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useIsLive } from '@/components/ui/is-live';
import { FILE_FORMATS } from '@/lib/export/file-formats';
import styles from './controls.module.css';
import { CopyRows } from './copy-rows';
import { FileLinks } from './file-links';
import { Menu } from './menu';
import { type FileOptions, fileAddress, fileColumns, filePath } from './table-addresses';
import type { TableModel } from './table-model';

/** The most rows that copying takes: what a spreadsheet takes from the clipboard without a stop. */
const MAX_COPIED = 10_000;

/** All rows of exactly this view, as a file. How many they are stands on the button. Without script a form with a button a format. */
export function ExportMenu({ model }: { readonly model: TableModel }) {
  const t = useTranslations('tableControls.file');
  const isLive = useIsLive();
  const [options, setOptions] = useState<FileOptions>({ allColumns: false, longNames: false });
  const fields = new URLSearchParams(fileAddress(model, 'csv', { allColumns: true, longNames: false }).split('?')[1]);
  return (
    <Menu label={t('title', { count: model.count })} title={t('title', { count: model.count })}>
      <form method="get" action={filePath(model, 'csv')} className={styles['form']}>
        <p className={styles['said']}>{t('exactly')}</p>
        {[...fields].map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <fieldset className={styles['fields']}>
          <legend className={styles['heading']}>{t('which')}</legend>
          {[false, true].map((allColumns) => (
            <label key={String(allColumns)} className={styles['tick']}>
              <input
                type="radio"
                name="columns"
                value={allColumns ? '' : fileColumns(model).join(',')}
                checked={options.allColumns === allColumns}
                onChange={() => setOptions({ ...options, allColumns })}
              />
              {allColumns ? t('all') : t('shown')}
            </label>
          ))}
          <label className={styles['tick']}>
            <input
              type="checkbox"
              name="names"
              value="long"
              checked={options.longNames}
              onChange={(event) => setOptions({ ...options, longNames: event.target.checked })}
            />
            {t('names')}
          </label>
        </fieldset>
        {isLive ? (
          <>
            <FileLinks model={model} options={options} />
            {model.count <= MAX_COPIED ? (
              <p className={styles['row']}>
                <CopyRows model={model} label={t('copy')} />
              </p>
            ) : (
              <p className={styles['said']}>{t('copyLimit', { limit: MAX_COPIED })}</p>
            )}
          </>
        ) : (
          <p className={styles['row']}>
            {FILE_FORMATS.map((format) => (
              <button key={format} type="submit" className={styles['button']} formAction={filePath(model, format)}>
                {t(`as.${format}`)}
              </button>
            ))}
          </p>
        )}
      </form>
    </Menu>
  );
}
