import type { SVGProps } from 'react';
import { MARK_RADIUS } from '@/lib/series/layout-marks';

const R = MARK_RADIUS;

type Props = { readonly style: number; readonly x: number; readonly y: number } & Pick<
  SVGProps<SVGPathElement>,
  'fill' | 'stroke' | 'strokeWidth'
>;

/** The dot of a series in its own shape, so that two series differ without colour. Diamonds are left to derived values. */
export function SeriesShape({ style, x, y, ...paint }: Props) {
  switch (style % 6) {
    case 0:
      return <circle cx={x} cy={y} r={R} {...paint} />;
    case 1:
      return <rect x={x - R + 0.5} y={y - R + 0.5} width={2 * R - 1} height={2 * R - 1} {...paint} />;
    case 2:
      return <path d={`M${x},${y - R - 0.5}l${R + 0.5},${2 * R}h${-2 * R - 1}z`} {...paint} />;
    case 3:
      return <path d={`M${x},${y + R + 0.5}l${R + 0.5},${-2 * R}h${-2 * R - 1}z`} {...paint} />;
    case 4:
      return <rect x={x - R - 1} y={y - R / 2} width={2 * R + 2} height={R} {...paint} />;
    default:
      return <rect x={x - R / 2} y={y - R - 1} width={R} height={2 * R + 2} {...paint} />;
  }
}
