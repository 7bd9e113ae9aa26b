import type { ChartLayout } from '@/lib/series/layout-types';
import { ChartPanels } from './chart-panels';
import type { ChartText } from './chart-text';

type Props = {
  readonly id: string;
  readonly layout: ChartLayout;
  readonly text: ChartText;
  /** One line for who cannot see the picture; the table holds the points. */
  readonly description: string;
  /** False in the second picture of one chart, so that every point is in the page once. */
  readonly isAddressable?: boolean;
  readonly className?: string | undefined;
};

/** The chart as a picture in a page, before any script runs. Picture files frame the same panels otherwise. */
export function ChartSvg({ id, layout, text, description, isAddressable = true, className }: Props) {
  return (
    <svg
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      width={layout.width}
      height={layout.height}
      preserveAspectRatio="xMinYMid meet"
      role="img"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-description`}
      className={className}
    >
      <title id={`${id}-title`}>{text.title}</title>
      <desc id={`${id}-description`}>{description}</desc>
      <ChartPanels layout={layout} text={text} isAddressable={isAddressable} />
    </svg>
  );
}
