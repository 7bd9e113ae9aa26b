import type { Room } from '@/lib/outcomes/bars-layout';
import type { Theme } from '@/lib/record/values';
import { TIMELINE, type TimelineLayout, type TimelineMark } from '@/lib/timeline/timeline-layout';
import styles from './timeline.module.css';

/** Half the width of a mark. */
const RADIUS = 4;

type Props = {
  readonly layout: TimelineLayout;
  /** What the picture is, for who cannot see it. */
  readonly label: string;
  readonly laneName: (theme: Theme, count: number) => string;
  /** What a mark stands for, in words: date and title. */
  readonly markName: (id: string) => string;
  readonly hrefOf: (id: string) => string;
  /** The words of the launch, at its line. */
  readonly launchName: string;
};

/**
 * Outcomes as marks on a time axis, a lane for each theme, each a link. A dot is a day; a ring with a line as long as its
 * month or year is all that the source says. Widths are shares of the box, so one drawing serves every screen and paper.
 */
export function Timeline({ layout, label, laneName, markName, hrefOf, launchName }: Props) {
  const { height, years, lanes, launch } = layout;
  const [top, bottom] = [TIMELINE.years, height - TIMELINE.years];
  return (
    <div className={styles['plot']}>
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing cannot be a fieldset */}
      <svg width="100%" height={height} className={styles['timeline']} role="group" aria-label={label}>
        <g>
          {years.map(({ year, x, middle, room }) => (
            <g key={year}>
              <line x1={`${x}%`} x2={`${x}%`} y1={top} y2={bottom} className={styles['grid']} />
              {[top - 7, height - 6].map((y) => (
                <text key={y} x={`${middle}%`} y={y} className={yearClass(room)}>
                  {year}
                </text>
              ))}
            </g>
          ))}
          <line x1="100%" x2="100%" y1={top} y2={bottom} className={styles['grid']} />
        </g>
        {launch !== null && (
          <g className={styles['launch']}>
            <rect x={`${launch.from}%`} width={`${launch.to - launch.from}%`} y={top} height={bottom - top} />
            <line x1={`${launch.from}%`} x2={`${launch.from}%`} y1={top} y2={bottom} />
            <text
              x={`${launch.from}%`}
              dx={launch.isNameBefore ? -6 : 6}
              y={top + TIMELINE.launch - 5}
              textAnchor={launch.isNameBefore ? 'end' : 'start'}
            >
              {launchName}
            </text>
          </g>
        )}
        {lanes.map(({ theme, count, nameY, baseY, marks }) => (
          <g key={theme} data-lane={theme}>
            <line x1="0" x2="100%" y1={baseY} y2={baseY} className={styles['base']} />
            <text x="0" dx="2" y={nameY} className={styles['name']}>
              {laneName(theme, count)}
            </text>
            {marks.map((mark) => (
              // The list below holds the same links for the keyboard: hundreds of marks are no way through a page.
              <a key={mark.id} href={hrefOf(mark.id)} tabIndex={-1} className={styles['mark']} data-outcome={mark.id}>
                <title>{markName(mark.id)}</title>
                <MarkShape mark={mark} />
              </a>
            ))}
          </g>
        ))}
      </svg>
    </div>
  );
}

function MarkShape({ mark: { isExact, x, from, to, y } }: { readonly mark: TimelineMark }) {
  if (isExact) return <circle cx={`${x}%`} cy={y} r={RADIUS} className={styles['day']} />;
  return (
    <>
      <line x1={`${from}%`} x2={`${to}%`} y1={y} y2={y} className={styles['span']} />
      <circle cx={`${x}%`} cy={y} r={RADIUS - 0.75} className={styles['ring']} />
    </>
  );
}

/** Named from a width of the plot on; the narrowest needs no class of its own. */
function yearClass(room: Room): string {
  return [styles['year'], styles[room ?? 'none']].filter(Boolean).join(' ');
}
