import { useTranslations } from 'next-intl';
import { Link } from '@/app/_i18n/navigation';
import { Panel } from '@/app/[locale]/(site)/_components/panel';
import { DerivedFigure } from '@/components/figures/derived-figure';
import { PlaceInSource } from '@/components/figures/place-in-source';
import { relationPrecisionText, relationText } from '@/components/figures/relation-text';
import { SourceLink } from '@/components/figures/source-link';
import { langOf } from '@/lib/format/lang-of';
import type { Locale } from '@/lib/format/locale';
import { type RelationUse, relationUse } from '@/lib/series/relation-uses';
import type { MetricPageData } from './read-metric-page';
import styles from './relations.module.css';

type Props = { readonly page: MetricPageData; readonly locale: Locale };

/**
 * What sources say of two periods at once ("7.43 times 2015"), and the figures that follow from it with their working. The
 * record lists the earliest first, the page the latest.
 */
export function Relations({ page: { metric, points, relations }, locale }: Props) {
  const t = useTranslations();
  if (relations.length === 0) return null;
  return (
    <Panel id="relations" title={t('metricPage.relations')}>
      <ul className={styles['list']}>
        {relations.toReversed().map((relation) => (
          <li
            key={`${relation.source.id} ${relation.fromPeriod} ${relation.toPeriod}`}
            data-relation={`${relation.fromPeriod ?? ''}..${relation.toPeriod ?? ''}`}
          >
            <p className={styles['sentence']}>{relationText(relation, locale, t)}</p>
            <p className={styles['quiet']}>
              {t('metricPage.nearest', { precision: relationPrecisionText(relation, locale) })} ·{' '}
              <SourceLink source={relation.source} /> ·{' '}
              <cite lang={langOf(relation.source.title, locale) ?? undefined}>{relation.source.title}</cite>
            </p>
            <p className={styles['quiet']}>
              <PlaceInSource
                tier={relation.source.tier}
                locator={relation.locator}
                note={relation.note}
                locale={locale}
              />
            </p>
            <Use use={relationUse(relation, metric.measure, points)} page={{ metric }} locale={locale} />
          </li>
        ))}
      </ul>
      <p>
        <Link href="/method#derivation">{t('metricPage.toMethod')}</Link>
      </p>
    </Panel>
  );
}

type UseProps = { readonly use: RelationUse; readonly page: Pick<MetricPageData, 'metric'>; readonly locale: Locale };

function Use({ use, page, locale }: UseProps) {
  const t = useTranslations('metricPage');
  if (use.kind === 'both_stated') {
    return <p className={styles['quiet']}>{use.agrees ? t('uses.agrees') : t('uses.contradicted')}</p>;
  }
  if (use.kind !== 'derived') return <p className={styles['quiet']}>{t(`uses.${use.kind}`)}</p>;
  return use.points.map(({ period, asOf, figure, derivation }) => (
    <DerivedFigure
      key={period ?? asOf}
      point={{ period, asOf, figure, derivation }}
      unit={page.metric.unit}
      locale={locale}
    />
  ));
}
