import { useTranslations } from 'next-intl';
import { Link } from '@/app/_i18n/navigation';
import { Panel } from '@/app/[locale]/(site)/_components/panel';
import { narrowedFile, narrowedPage } from '@/app/[locale]/(site)/_table/narrowed';
import { FigureValue } from '@/components/figures/figure-value';
import { Locator } from '@/components/figures/locator';
import { PointDate } from '@/components/figures/point-date';
import type { SourceStatement } from '@/db/queries/sources/list-source-statements';
import { langOf } from '@/lib/format/lang-of';
import { inLocale, type Locale } from '@/lib/format/locale';
import { formatUnit, isUnitBeside } from '@/lib/format/quantity';
import { groupBy } from '@/lib/group-by';
import type { SourcePage } from './read-source';
import styles from './statements.module.css';

type Props = {
  readonly page: SourcePage;
  readonly sourceId: string;
  /** Of all statements of the document, listed or not. */
  readonly count: number;
  readonly locale: Locale;
};

/** Every figure the document states, under its metric: for when, how much, and where in the document. */
export function Statements({ page: { statements }, sourceId, count, locale }: Props) {
  const t = useTranslations();
  const terms = { source_id: sourceId };
  return (
    <Panel id="observations" title={t('sourcePage.parts.observations')}>
      {[...groupBy(statements, ({ metric }) => metric.id).values()].map((ofMetric) => (
        <OfMetric key={ofMetric[0]?.metric.id} statements={ofMetric} locale={locale} />
      ))}
      {statements.length < count && <p>{t('sourcePage.cut', { listed: statements.length, count })}</p>}
      <p className={styles['ways']}>
        <a href={narrowedPage('observations', terms, locale)}>{t('sourcePage.asTable.observations', { count })}</a>
        <a href={narrowedFile('observations', terms, locale)} download aria-label={t('programmes.files.observations')}>
          {t('programmes.csv')}
        </a>
      </p>
    </Panel>
  );
}

function OfMetric({
  statements,
  locale,
}: {
  readonly statements: readonly SourceStatement[];
  readonly locale: Locale;
}) {
  const [first] = statements;
  if (first === undefined) return null;
  const { metric } = first;
  return (
    <div className={styles['metric']}>
      <h3>
        <Link href={`/metrics/${encodeURIComponent(metric.id)}`}>{inLocale(locale, metric.nameEn, metric.nameZh)}</Link>
      </h3>
      <ul className={styles['list']}>
        {statements.map((statement) => (
          <li key={statement.row} data-observation={statement.row} data-value={statement.figure.value}>
            <span>
              <Link href={`/observations/${statement.row}`}>
                <PointDate point={statement} />
              </Link>
            </span>
            <span className={styles['value']}>
              <FigureValue figure={statement.figure} unit={statement.unit} />
              {isUnitBeside(statement.unit) && (
                <span className={styles['unit']}> {formatUnit(statement.unit, locale)}</span>
              )}
            </span>
            <span className={styles['place']}>
              <Locator locator={statement.locator} locale={locale} />
              {statement.note !== null && (
                <span lang={langOf(statement.note, locale) ?? undefined}> · {statement.note}</span>
              )}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
