import type { ReactNode } from 'react';
import type { Frame } from '@/lib/map/frames';
import { insetOutline, insetWidthKm } from '@/lib/map/inset-outline';
import type { FrameLayout } from '@/lib/map/layout';
import outlines from '@/lib/map/outlines.json';
import styles from './map-frame.module.css';
import type { MapLinks } from './map-links';
import { EdgeLink, MarkLink, SiteLink } from './map-marks';
import { ScaleBar } from './scale-bar';

/** An inset, and the letter by which the main frame refers to it. */
export type InsetSign = { readonly frame: Frame; readonly sign: string };

type Props = {
  readonly layout: FrameLayout;
  readonly caption: ReactNode;
  /** What a screen reader calls the drawing. */
  readonly label: string;
  /** The insets whose extent the frame shows. */
  readonly insets?: readonly InsetSign[];
  readonly links: MapLinks;
};

/**
 * One drawing of the map. Land scales with the page; marks and labels keep their pixels, their places being shares of the
 * drawing, so that one drawing serves every screen. A label is shown from the width on that has room for it.
 */
export function MapFrame({ layout: { frame, marks, beyond, sites }, caption, label, insets = [], links }: Props) {
  const outlined = insets.flatMap(({ frame: inset, sign }) => {
    const outline = insetOutline(inset);
    return outline === null ? [] : [{ sign, ...outline }];
  });
  const widthKm = insetWidthKm(frame);
  return (
    <figure className={styles['frame']} style={{ maxWidth: frame.widest }} data-frame={frame.id}>
      <figcaption className={styles['caption']}>{caption}</figcaption>
      <div className={styles['box']} style={{ aspectRatio: `${frame.width} / ${frame.height}` }}>
        {/* biome-ignore lint/a11y/useSemanticElements: a drawing whose parts are links is no group of fields */}
        <svg className={styles['drawing']} role="group" aria-label={label}>
          <Base frame={frame} outlines={outlined.map(({ path }) => path)} />
          {marks.map((mark) => (
            <MarkLink key={mark.place.id} mark={mark} href={links.placeHref(mark.place.id)} />
          ))}
          {beyond.map((mark) => (
            <EdgeLink key={mark.place.id} mark={mark} href={links.placeHref(mark.place.id)} />
          ))}
          {sites.map((mark) => (
            <SiteLink key={mark.site.id} mark={mark} href={links.programmeHref(mark.site.id)} />
          ))}
          {outlined.map(({ sign, corner }) => (
            <text key={sign} x={`${corner.x}%`} y={`${corner.y}%`} dx="3" dy="9" className={styles['sign']}>
              {sign}
            </text>
          ))}
        </svg>
      </div>
      {widthKm !== null && <ScaleBar widthKm={widthKm} />}
    </figure>
  );
}

type BaseProps = { readonly frame: Frame; readonly outlines: readonly string[] };

/** Land and net, the only part that scales: its lines keep their width. */
function Base({ frame: { id, width, height }, outlines: paths }: BaseProps) {
  return (
    <svg width="100%" height="100%" viewBox={`0 0 ${width} ${height}`} className={styles['base']} aria-hidden="true">
      <path d={outlines[id].land} className={styles['land']} />
      <path d={outlines[id].net} className={styles['net']} />
      {paths.map((path) => (
        <path key={path} d={path} className={styles['inset']} />
      ))}
    </svg>
  );
}
