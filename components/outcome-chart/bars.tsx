import { useTranslations } from 'next-intl';
import type { Locale } from '@/lib/format/locale';
import { formatNumber } from '@/lib/format/number';
import { BARS, type BarBox, type BarsLayout, type Room, type SegmentBox } from '@/lib/outcomes/bars-layout';
import { toggledSegment, toggledYear } from '@/lib/outcomes/choices';
import type { Theme } from '@/lib/record/values';
import type { View } from '@/lib/tables/view';
import styles from './bars.module.css';
import { isPlain, themePaint } from './theme-paint';

type Props = {
  readonly layout: BarsLayout;
  readonly themes: readonly Theme[];
  readonly view: View;
  readonly locale: Locale;
  readonly addressOf: (view: View) => string;
};

/**
 * The bars as links: a year leads to that year, a part of its bar to that theme in that year. Widths are shares of the
 * box, so one drawing serves every screen; what has no room is left to the names of the links and to the table.
 */
export function Bars({ layout, themes, view, locale, addressOf }: Props) {
  const t = useTranslations('outcomeChart');
  const [bottom] = layout.ticks;
  return (
    <svg width="100%" height={layout.height} className={styles['bars']} aria-label={t('label')}>
      {layout.ticks.map(({ value, y }) => (
        <line key={value} x1="0" x2="100%" y1={y} y2={y} className={styles['grid']} />
      ))}
      {layout.bars.map((bar) => (
        <g key={bar.year} data-chosen={bar.isChosen}>
          <YearLink
            bar={bar}
            name={t('year', { year: bar.year, count: bar.total })}
            href={addressOf(toggledYear(view, bar.year))}
            totalText={formatNumber(bar.total, locale)}
            height={layout.height}
          />
          {bar.segments.map((segment) => (
            <SegmentLink
              key={segment.theme}
              bar={bar}
              segment={segment}
              rank={themes.indexOf(segment.theme)}
              href={addressOf(toggledSegment(view, bar.year, segment.theme))}
            />
          ))}
        </g>
      ))}
      {bottom && <line x1="0" x2="100%" y1={bottom.y} y2={bottom.y} className={styles['axis']} />}
    </svg>
  );
}

type YearProps = {
  readonly bar: BarBox;
  readonly name: string;
  readonly href: string;
  readonly totalText: string;
  readonly height: number;
};

function YearLink({ bar, name, href, totalText, height }: YearProps) {
  const middle = `${bar.x + bar.width / 2}%`;
  return (
    <a href={href} aria-label={name} className={styles['year']} data-year={bar.year} data-total={bar.total}>
      <rect x={`${bar.x}%`} y={0} width={`${bar.width}%`} height={height} />
      {bar.total > 0 && (
        <text x={middle} y={bar.top - 5} className={roomClass(bar.totalRoom)}>
          {totalText}
        </text>
      )}
      <text x={middle} y={height - 7} className={roomClass(bar.yearRoom)}>
        {bar.year}
      </text>
    </a>
  );
}

type SegmentProps = {
  readonly bar: BarBox;
  readonly segment: SegmentBox;
  readonly rank: number;
  readonly href: string;
};

function SegmentLink({ bar, segment, rank, href }: SegmentProps) {
  const t = useTranslations();
  const { theme, count, y, height, labelRoom } = segment;
  const word = t(`themes.${theme}`);
  return (
    <a
      href={href}
      aria-label={t('outcomeChart.segment', { year: bar.year, theme: word, count })}
      className={styles['segment']}
      data-year={bar.year}
      data-theme={theme}
      // The years are stops enough without script; with it the arrow keys lead here.
      tabIndex={-1}
    >
      <rect x={`${bar.barX}%`} y={y} width={`${bar.barWidth}%`} height={height} fill={themePaint(rank)} />
      {labelRoom !== null && isPlain(rank) && (
        <text
          x={`${bar.x + bar.width / 2}%`}
          y={y + height / 2 + BARS.fontSize * 0.35}
          className={roomClass(labelRoom)}
        >
          {word}
        </text>
      )}
    </a>
  );
}

/** The class of a label that is shown from a width on. */
function roomClass(room: Room): string | undefined {
  return styles[room ?? 'none'];
}
