import { useTranslations } from 'next-intl';
import { noticeText } from '@/components/charts/notice-text';
import type { PreparedChart } from '@/components/charts/prepare-chart';
import { ViewLink } from '@/components/data-table/navigation';
import styles from './chart-controls.module.css';
import type { Choice } from './choices';

type Props = { readonly choice: Choice; readonly chart: PreparedChart };

/** One choice as links to the views it leads to; what cannot be followed here is named without a link, and says why. */
export function ChoiceRow({ choice, chart }: Props) {
  const t = useTranslations();
  const { parameter, options } = choice;
  const refusals = options.flatMap(({ refusal }) => (refusal === null ? [] : [{ ...refusal, isRefusal: false }]));
  const reasons = [...new Set(refusals.map((refusal) => noticeText(refusal, chart.subject, chart.locale, t)))];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups fields of a form; these are links
    <div role="group" aria-label={t(`controls.choices.${parameter}`)} className={styles['choice']}>
      <span className={styles['label']} aria-hidden="true">
        {t(`controls.choices.${parameter}`)}
      </span>
      {options.map(({ value, href, isCurrent, refusal }) => {
        const text = t(`controls.options.${value}`);
        if (refusal !== null)
          return (
            <span key={value} className={styles['refused']}>
              {text}
            </span>
          );
        return (
          <ViewLink
            key={value}
            href={href}
            className={styles['option']}
            title={t(`controls.hints.${value}`)}
            isCurrent={isCurrent}
          >
            {text}
          </ViewLink>
        );
      })}
      {reasons.length > 0 && <span className={styles['reason']}>{reasons.join(' ')}</span>}
    </div>
  );
}
