import { useTranslations } from 'next-intl';
import { Link } from '@/app/_i18n/navigation';
import { whenText } from '@/components/charts/point-sentence';
import { DerivedFigure } from '@/components/figures/derived-figure';
import { IntervalTable } from '@/components/method/interval-table';
import { StatedCase } from '@/components/method/stated-case';
import { inLocale, type Locale } from '@/lib/format/locale';
import { SOURCE_TIERS } from '@/lib/record/values';
import type { MethodData, StatedCaseFound } from './read-method';
import { Rule } from './rule';
import styles from './rule.module.css';

type Props = { readonly data: MethodData; readonly locale: Locale };

/** How a figure is read, which of several is shown, and what follows from them; each rule by a case of the record. */
export function FigureRules({ data, locale }: Props) {
  const t = useTranslations('method');
  const { derived, preferred, conflict } = data;
  const figure = derived?.base.preferred.figure;
  return (
    <>
      <Rule id="qualifiers" title={t('qualifiers.title')} texts={[t('qualifiers.text'), t('qualifiers.precision')]}>
        {derived !== null && figure !== undefined && figure.precision !== null && (
          <IntervalTable
            stated={{ value: figure.value, precision: figure.precision }}
            unit={derived.metric.unit}
            locale={locale}
          />
        )}
      </Rule>
      <Rule
        id="derivation"
        title={t('derivation.title')}
        texts={[t('derivation.text'), t('derivation.rounding'), t('derivation.never')]}
      >
        {derived !== null && (
          <div className={styles['case']} data-case="derivation">
            <CaseTitle metric={derived.metric} locale={locale} />
            <StatedCase stated={derived.base} unit={derived.metric.unit} locale={locale} />
            <DerivedFigure point={derived.result} unit={derived.metric.unit} locale={locale} />
          </div>
        )}
      </Rule>
      <Rule id="preference" title={t('preference.title')} texts={[t('preference.text')]}>
        <ol className={styles['list']}>
          <li>
            {t('preference.tier')}
            <ul className={styles['list']}>
              {SOURCE_TIERS.map((tier) => (
                <li key={tier}>{t(`preference.tiers.${tier}`)}</li>
              ))}
            </ul>
          </li>
          <li>{t('preference.hedge')}</li>
          <li>{t('preference.finest')}</li>
          <li>{t('preference.latest')}</li>
          <li>{t('preference.last')}</li>
        </ol>
        <p className={styles['text']}>{t('preference.behind')}</p>
        <Case found={preferred} locale={locale} name="preference" />
      </Rule>
      <Rule id="conflict" title={t('conflict.title')} texts={[t('conflict.text')]}>
        <Case found={conflict} locale={locale} name="conflict" />
      </Rule>
    </>
  );
}

type CaseProps = { readonly found: StatedCaseFound | null; readonly locale: Locale; readonly name: string };

function Case({ found, locale, name }: CaseProps) {
  const t = useTranslations();
  if (found === null) return null;
  const { metric, stated } = found;
  return (
    <div className={styles['case']} data-case={name}>
      <CaseTitle metric={metric} locale={locale} />
      <p className={styles['quiet']}>{whenText(stated.point, locale, t)}</p>
      <StatedCase stated={stated} unit={metric.unit} locale={locale} />
    </div>
  );
}

function CaseTitle({ metric, locale }: { readonly metric: StatedCaseFound['metric']; readonly locale: Locale }) {
  const t = useTranslations('method');
  return (
    <p>
      {t('case')} <Link href={`/metrics/${metric.id}`}>{inLocale(locale, metric.nameEn, metric.nameZh)}</Link>
    </p>
  );
}
