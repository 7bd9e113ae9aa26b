import { useTranslations } from 'next-intl';
import type { PreparedChart } from '@/components/charts/prepare-chart';
import { formatPeriod } from '@/lib/format/date';
import styles from './chart-controls.module.css';
import { DateField, SelectField } from './fields';
import { RangeBrush } from './range-brush';
import { timeStrip } from './time-strip';
import { ViewForm } from './view-form';

type Pairs = readonly (readonly [string, string])[];

type Props = {
  readonly chart: PreparedChart;
  readonly path: string;
  /** The view without the fields of the form, and without the range alone. */
  readonly keptByForm: Pairs;
  readonly keptByBrush: Pairs;
};

/** Which time is shown, and as known when: typed, or by the strip of years. On an index also the period that is 100. */
export function RangeControls({ chart, path, keptByForm, keptByBrush }: Props) {
  const t = useTranslations('controls');
  const { viewed, locale } = chart;
  const { view, bases } = viewed;
  const strip = timeStrip(viewed);
  const [first, last] = [strip?.cells[0]?.text ?? '', strip?.cells.at(-1)?.text ?? ''];
  const [from, to] = [view.from ?? '', view.to ?? ''];
  const hint = t('dateHint');
  return (
    <div className={styles['range']}>
      <ViewForm path={path} kept={keptByForm} label={t('range')} className={styles['fields']}>
        {view.scale === 'index' && view.base !== null && (
          <SelectField
            name="base"
            label={t('base')}
            value={view.base}
            options={[...new Set([...bases, view.base])].map((base) => ({
              value: base,
              text: formatPeriod(base, locale),
            }))}
            className={styles['field']}
          />
        )}
        <span className={styles['pair']}>
          <DateField
            name="from"
            label={t('from')}
            hint={hint}
            placeholder={first}
            value={from}
            className={styles['field']}
          />
          <DateField name="to" label={t('to')} hint={hint} placeholder={last} value={to} className={styles['field']} />
        </span>
        <DateField
          name="as_known_on"
          label={t('asKnownOn')}
          hint={t('asKnownOnHint')}
          placeholder={t('today')}
          value={view.asKnownOn ?? ''}
          className={styles['field']}
        />
        <button type="submit" className={styles['apply']}>
          {t('apply')}
        </button>
      </ViewForm>
      {strip !== null && (
        <RangeBrush
          path={path}
          kept={keptByBrush}
          label={t('brush')}
          fromLabel={t('brushFrom')}
          toLabel={t('brushTo')}
          cells={strip.cells.map(({ text }) => ({ text, label: formatPeriod(text, locale) }))}
          ticks={strip.ticks}
          low={strip.low}
          high={strip.high}
          from={from}
          to={to}
        />
      )}
    </div>
  );
}
