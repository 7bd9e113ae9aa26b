import { useTranslations } from 'next-intl';
import { LABEL, type Label } from '@/lib/map/labels';
import { type EdgeMark, MAP_WIDTHS, type Mark, SITE_REACH, type SiteMark } from '@/lib/map/layout';
import type { MapPlace } from '@/lib/map/map-place';
import styles from './map-marks.module.css';

/** Pixels around the middle of a small mark that answer a pointer. */
const LEAST_REACH = 9;
/** From the middle of a line of text down to where it stands. */
const BASELINE = 4;
const HALF = 0.5;
const ARROW = 'M7 0L-3-4.5L-1 0L-3 4.5z';

/** Marks are no stops of the tab key: the list beside the map has the same links, in an order one can follow. */
const NO_STOP = -1;

type MarkProps = { readonly mark: Mark; readonly href: string };

/** A place: a filled circle; a country or region: a hollow one, because it is not at that point. */
export function MarkLink({ mark: { place, x, y, radius, isArea, label }, href }: MarkProps) {
  const [cx, cy] = [`${x}%`, `${y}%`];
  return (
    <PlaceLink place={place} href={href}>
      <circle cx={cx} cy={cy} r={Math.max(radius, LEAST_REACH)} className={styles['reach']} />
      <circle cx={cx} cy={cy} r={radius} className={styles[isArea ? 'area' : 'place']} />
      <PlaceLabel x={cx} y={cy} label={label} place={place} radius={radius} />
    </PlaceLink>
  );
}

/** A place beyond the frame: an arrow to it. */
export function EdgeLink({
  mark: { place, x, y, angle, label },
  href,
}: {
  readonly mark: EdgeMark;
  readonly href: string;
}) {
  const [left, top] = [`${x}%`, `${y}%`];
  return (
    <PlaceLink place={place} href={href}>
      <circle cx={left} cy={top} r={LEAST_REACH} className={styles['reach']} />
      <svg x={left} y={top} className={styles['anchor']} aria-hidden="true">
        <path d={ARROW} transform={`rotate(${angle})`} className={styles['arrow']} />
      </svg>
      <PlaceLabel x={left} y={top} label={label} place={place} radius={LEAST_REACH} />
    </PlaceLink>
  );
}

/** The site of a programme: a square, upon the circle of its town. */
export function SiteLink({ mark: { site, x, y }, href }: { readonly mark: SiteMark; readonly href: string }) {
  const t = useTranslations('map');
  const name = t('siteName', { name: site.name, count: site.count });
  return (
    <a
      href={href}
      aria-label={name}
      aria-current={site.isChosen ? 'true' : undefined}
      tabIndex={NO_STOP}
      className={styles['link']}
      data-programme={site.id}
    >
      <title>{name}</title>
      <rect
        x={`${x}%`}
        y={`${y}%`}
        width={2 * SITE_REACH}
        height={2 * SITE_REACH}
        transform={`translate(${-SITE_REACH} ${-SITE_REACH})`}
        className={styles['site']}
      />
    </a>
  );
}

type LinkProps = { readonly place: MapPlace; readonly href: string; readonly children: React.ReactNode };

function PlaceLink({ place, href, children }: LinkProps) {
  const t = useTranslations('map');
  const kind = t(`kinds.${place.kind}`);
  const name = t('placeName', { name: place.name, kind, count: place.count });
  return (
    <a
      href={href}
      aria-label={name}
      aria-current={place.isChosen ? 'true' : undefined}
      tabIndex={NO_STOP}
      className={styles['link']}
      data-place={place.id}
      data-count={place.count}
    >
      <title>{name}</title>
      {children}
    </a>
  );
}

type LabelProps = {
  readonly x: string;
  readonly y: string;
  readonly label: Label | null;
  readonly place: MapPlace;
  readonly radius: number;
};

function PlaceLabel({ x, y, label, place, radius }: LabelProps) {
  if (label === null) return null;
  const step = MAP_WIDTHS.indexOf(label.from);
  return (
    <g className={`${styles['label']} ${styles[`from${step}`]}`}>
      {label.isFar && (
        <svg x={x} y={y} className={styles['anchor']} aria-hidden="true">
          <path d={leaderPath(label, radius)} className={styles['leader']} />
        </svg>
      )}
      <text x={x} y={y} dx={label.dx} dy={label.dy + BASELINE} textAnchor={label.anchor}>
        {place.name} <tspan className={styles['count']}>{place.countText}</tspan>
      </text>
    </g>
  );
}

/** From the edge of a mark to just before its label. */
function leaderPath({ dx, dy, anchor }: Label, radius: number): string {
  const end = anchor === 'middle' ? [dx, dy - Math.sign(dy) * LABEL.height * HALF] : [dx - Math.sign(dx), dy];
  const share = radius / Math.hypot(dx, dy);
  return `M${(dx * share).toFixed(1)} ${(dy * share).toFixed(1)}L${end.map((value) => value?.toFixed(1)).join(' ')}`;
}
