'use client';

import { useTranslations } from 'next-intl';
import { useIsLive } from '@/components/ui/is-live';
import { queryText } from '@/lib/tables/serialise-view';
import styles from './controls.module.css';
import { CopyRows } from './copy-rows';
import { fileAddress, filePath, MAX_CHOSEN, onlyRows } from './table-addresses';
import type { TableModel } from './table-model';

/**
 * A further action on the rows chosen, which outlive a change of filters then: `path` with their keys under `field`. At most
 * `max` rows; `limitText` says so where there are more. Without script it is what the form of the boxes leads to.
 */
export type ChosenAction = {
  readonly label: string;
  readonly path: string;
  readonly field: string;
  readonly max: number;
  readonly limitText: string;
};

type Props = {
  readonly model: TableModel;
  /** The form the boxes are of. */
  readonly form: string;
  readonly chosen: readonly string[];
  readonly onClear: () => void;
  readonly action?: ChosenAction;
};

const OPTIONS = { allColumns: false, longNames: false } as const;

/** What can be done with the rows chosen. Without script, the boxes are a form that asks for the file of the rows ticked. */
export function SelectionBar({ model, form, chosen, onClear, action }: Props) {
  const t = useTranslations('tableControls');
  const isLive = useIsLive();
  if (!isLive && action !== undefined) {
    return (
      <form id={form} method="get" action={action.path} className={styles['plainChosen']}>
        <button type="submit" className={styles['button']}>
          {action.label}
        </button>
      </form>
    );
  }
  if (!isLive) {
    const fields = new URLSearchParams(fileAddress(onlyRows(model, []), 'csv', OPTIONS).split('?')[1]);
    return (
      <form id={form} method="get" action={filePath(model, 'csv')} className={styles['plainChosen']}>
        {[...fields].map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <button type="submit" className={styles['button']}>
          {t('chosen.plain')}
        </button>
      </form>
    );
  }
  if (chosen.length === 0) return null;
  const only = onlyRows(model, chosen);
  return (
    <section className={styles['chosen']} aria-label={t('chosen.label')}>
      <span role="status">{t('chosen.count', { count: chosen.length })}</span>
      {chosen.length > MAX_CHOSEN ? (
        <span>{t('chosen.limit', { limit: MAX_CHOSEN })}</span>
      ) : (
        <>
          <CopyRows model={only} label={t('chosen.copy')} />
          <a className={styles['button']} href={fileAddress(only, 'csv', OPTIONS)} download>
            {t('chosen.download', { count: chosen.length, format: t('file.as.csv') })}
          </a>
          <a className={styles['button']} href={fileAddress(only, 'xlsx', OPTIONS)} download>
            {t('chosen.download', { count: chosen.length, format: t('file.as.xlsx') })}
          </a>
        </>
      )}
      {action !== undefined &&
        (chosen.length > action.max ? (
          <span>{action.limitText}</span>
        ) : (
          <a className={styles['button']} href={`${action.path}?${queryText([[action.field, chosen.join(',')]])}`}>
            {action.label}
          </a>
        ))}
      <button type="button" className="text-button" onClick={onClear}>
        {t('chosen.clear')}
      </button>
    </section>
  );
}
