import { useTranslations } from 'next-intl';
import { ViewLink } from '@/components/data-table/navigation';
import type { Locale } from '@/lib/format/locale';
import { formatNumber } from '@/lib/format/number';
import { barsLayout } from '@/lib/outcomes/bars-layout';
import { toggledYear } from '@/lib/outcomes/choices';
import type { OutcomesByYear } from '@/lib/outcomes/year-theme';
import { OUTCOMES } from '@/lib/tables/outcomes';
import { addressOf } from '@/lib/tables/serialise-view';
import { type View, withTerms } from '@/lib/tables/view';
import { Bars } from './bars';
import { BrushableBars } from './brushable-bars';
import { CountsTable } from './counts-table';
import styles from './outcome-chart.module.css';
import { ThemeLegend } from './theme-legend';
import { ThemePatterns } from './theme-paint';

const YEARS = '{years}';

type Props = {
  readonly model: OutcomesByYear;
  readonly view: View;
  /** The page of the table, without a view. */
  readonly path: string;
  readonly locale: Locale;
};

/** Outcomes by year and theme as stacked bars: drawn from the filters of the table, and a way to set them. */
export function OutcomeChart({ model, view, path, locale }: Props) {
  const t = useTranslations();
  const href = (other: View) => addressOf(path, other, OUTCOMES, 'page');
  const layout = barsLayout(model, {
    themeWord: (theme) => t(`themes.${theme}`),
    numberText: (count) => formatNumber(count, locale),
  });
  const hasBars = model.years.some(({ total }) => total > 0);
  const hasThemes = model.themes.some(({ count }) => count > 0);
  return (
    <section className={styles['chart']} aria-labelledby="outcome-chart">
      <header className={styles['head']}>
        <h2 id="outcome-chart" className={styles['title']}>
          {t('outcomeChart.title')}
        </h2>
        {(hasBars || model.undated.total > 0) && (
          <Undated model={model} view={view} href={href(toggledYear(view, null))} />
        )}
      </header>
      <svg className="visually-hidden" aria-hidden="true">
        <ThemePatterns count={model.themes.length} />
      </svg>
      {(hasBars || hasThemes) && <ThemeLegend themes={model.themes} view={view} locale={locale} addressOf={href} />}
      {hasBars ? (
        <>
          <div className={styles['drawing']}>
            <BrushableBars
              years={model.years.map(({ year, total }) => ({ year, total }))}
              rangeHref={rangeHref(view, href)}
              rangeWord={t('outcomeChart.range', { from: '{from}', to: '{to}', count: '{count}' })}
              label={t('outcomeChart.label')}
              keysHint={t('outcomeChart.keys')}
              hint={t('outcomeChart.hint')}
              locale={locale}
            >
              <Bars
                layout={layout}
                themes={model.themes.map(({ theme }) => theme)}
                view={view}
                locale={locale}
                addressOf={href}
              />
            </BrushableBars>
            <svg className={styles['axis']} height={layout.height} aria-hidden="true">
              {layout.ticks.map(({ value, y }) => (
                <text key={value} x="100%" y={y + 4} dx="-8">
                  {formatNumber(value, locale)}
                </text>
              ))}
            </svg>
          </div>
          <CountsTable model={model} locale={locale} />
        </>
      ) : (
        <p className={styles['undated']}>{t('outcomeChart.empty')}</p>
      )}
    </section>
  );
}

type UndatedProps = { readonly model: OutcomesByYear; readonly view: View; readonly href: string };

/** What no bar can hold: outcomes whose source names no date. */
function Undated({ model: { undated }, view, href }: UndatedProps) {
  const t = useTranslations('outcomeChart');
  const text = t('undated', { count: undated.total });
  if (undated.total === 0) return <p className={styles['undated']}>{text}</p>;
  const isFiltered = view.filters.some(({ key }) => key === 'year');
  return (
    <p className={styles['undated']} data-chosen={undated.isChosen}>
      <ViewLink href={href} isCurrent={isFiltered && undated.isChosen}>
        {text}
      </ViewLink>
    </p>
  );
}

/** The view in other years, with `{years}` where their term belongs: a key stands behind `?` or `&`, which no value holds. */
function rangeHref(view: View, href: (view: View) => string): string {
  const key = /([?&]year=)%7Byears%7D/;
  return href(withTerms(view, 'year', [YEARS], OUTCOMES)).replace(key, `$1${YEARS}`);
}
