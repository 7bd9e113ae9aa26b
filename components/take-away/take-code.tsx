import { useTranslations } from 'next-intl';
import { pandasCode, powerQueryCode, rCode, sheetsFormula } from '@/lib/export/code-snippets';
import type { ChartAddresses } from './addresses';
import { CopyText } from './copy-text';
import styles from './take-away.module.css';

type Props = {
  readonly addresses: ChartAddresses;
  readonly origin: string;
  /** The release that the addresses name; null: the current one at any time. */
  readonly pinned: number | null;
};

/** A few lines that read the points of this view from its address, for programs and spreadsheets. */
export function TakeCode({ addresses, origin, pinned }: Props) {
  const t = useTranslations('takeAway.code');
  const address = origin + addresses.file('csv');
  return (
    <details>
      <summary>{t('show')}</summary>
      <div className={styles['texts']}>
        <CopyText id="take-pandas" label={t('pandas')} text={pandasCode(address)} />
        <CopyText id="take-r" label="R" text={rCode(address)} />
        <CopyText id="take-sheets" label={t('sheets')} text={sheetsFormula(address)} />
        <CopyText id="take-excel" label={t('excel')} text={powerQueryCode(address)} />
        <p className={styles['hint']}>{pinned === null ? t('hint') : t('hintPinned', { id: pinned })}</p>
      </div>
    </details>
  );
}
