import { useTranslations } from 'next-intl';
import type { Locale } from '@/lib/format/locale';
import { formatNumber } from '@/lib/format/number';
import type { Bar, OutcomesByYear } from '@/lib/outcomes/year-theme';
import type { Theme } from '@/lib/record/values';
import styles from './counts-table.module.css';

/** The numbers of the bars, one click away and for who cannot see them. */
export function CountsTable({ model, locale }: { readonly model: OutcomesByYear; readonly locale: Locale }) {
  const t = useTranslations();
  const themes = model.themes.filter(({ isShown }) => isShown).map(({ theme }) => theme);
  const years = model.years.map((bar): { key: string; name: string; bar: Bar } => ({
    key: bar.year,
    name: bar.year,
    bar,
  }));
  const rows = [...years, { key: 'undated', name: t('outcomeChart.noDate'), bar: model.undated }];
  const numberText = (count: number) => formatNumber(count, locale);
  return (
    <details className={styles['details']}>
      <summary>{t('outcomeChart.table')}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className={styles['scroll']} aria-label={t('outcomeChart.tableCaption')} tabIndex={0}>
        <table className={styles['table']}>
          <caption className="visually-hidden">{t('outcomeChart.tableCaption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('outcomeChart.yearColumn')}</th>
              <th scope="col">{t('outcomeChart.total')}</th>
              {themes.map((theme) => (
                <th key={theme} scope="col">
                  {t(`themes.${theme}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, name, bar }) => (
              <tr key={key}>
                <th scope="row">{name}</th>
                <td>{numberText(bar.total)}</td>
                {themes.map((theme) => (
                  <td key={theme}>{numberText(countOf(bar, theme))}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}

function countOf(bar: Bar, theme: Theme): number {
  return bar.segments.find((segment) => segment.theme === theme)?.count ?? 0;
}
