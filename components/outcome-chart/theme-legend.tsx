import { useTranslations } from 'next-intl';
import { ViewLink } from '@/components/data-table/navigation';
import type { Locale } from '@/lib/format/locale';
import { formatNumber } from '@/lib/format/number';
import { toggledTheme } from '@/lib/outcomes/choices';
import type { ThemeEntry } from '@/lib/outcomes/year-theme';
import { termsOf, type View } from '@/lib/tables/view';
import styles from './theme-legend.module.css';
import { themePaint } from './theme-paint';

type Props = {
  readonly themes: readonly ThemeEntry[];
  readonly view: View;
  readonly locale: Locale;
  readonly addressOf: (view: View) => string;
};

/** The themes in the order of the bars, from the bottom, with their counts: each is a link that adds it or takes it away. */
export function ThemeLegend({ themes, view, locale, addressOf }: Props) {
  const t = useTranslations();
  const chosen = termsOf(view, 'theme');
  return (
    <ul className={styles['legend']} aria-label={t('outcomeChart.themes')}>
      {themes.map(({ theme, count, isShown }, rank) => (
        <li key={theme} data-shown={isShown && count > 0}>
          <ViewLink
            href={addressOf(toggledTheme(view, theme))}
            className={styles['entry']}
            label={t('outcomeChart.theme', { theme: t(`themes.${theme}`), count })}
            isCurrent={chosen.includes(theme)}
          >
            <svg width="12" height="12" aria-hidden="true" className={styles['swatch']}>
              <rect width="12" height="12" fill={themePaint(rank)} />
            </svg>
            {t(`themes.${theme}`)} <span className={styles['count']}>{formatNumber(count, locale)}</span>
          </ViewLink>
        </li>
      ))}
    </ul>
  );
}
