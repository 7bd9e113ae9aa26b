'use client';

import { type CSSProperties, useEffect, useRef, useState } from 'react';
import { useTableNavigation } from '@/components/data-table/navigation';
import styles from './range-brush.module.css';
import { viewAddress } from './view-address';

/** Arrow keys move a handle step by step: the chart follows when they rest. */
const PAUSE_MS = 350;

type Props = {
  readonly path: string;
  /** The view without its range. */
  readonly kept: readonly (readonly [string, string])[];
  readonly label: string;
  readonly fromLabel: string;
  readonly toLabel: string;
  /** The steps: as the address writes them, and as a reader says them. */
  readonly cells: readonly { readonly text: string; readonly label: string }[];
  readonly ticks: readonly number[];
  /** The range as the address has it, in steps and in words: ends that are not moved keep their words. */
  readonly low: number;
  readonly high: number;
  readonly from: string;
  readonly to: string;
};

type Draft = { readonly low: number; readonly high: number; readonly of: string };

/**
 * The strip under which the years of a chart lie, with a handle at each end of the range: by mouse, touch and arrow keys.
 * Each handle is a slider of its own; a tick stands where the chart has a point.
 */
export function RangeBrush(props: Props) {
  const { path, kept, label, fromLabel, toLabel, cells, ticks, low, high, from, to } = props;
  const { navigate } = useTableNavigation();
  const box = useRef<HTMLFieldSetElement>(null);
  const address = `${low} ${high} ${from} ${to}`;
  const [draft, setDraft] = useState<Draft | null>(null);
  // A draft belongs to the range it started from: another address, by Back or by typing, has the word.
  const shown = draft?.of === address ? draft : { low, high };

  const commit = useRef(() => {});
  useEffect(() => {
    commit.current = () => {
      const first = shown.low === low ? from : textAt(cells, shown.low, 0);
      const last = shown.high === high ? to : textAt(cells, shown.high - 1, cells.length - 1);
      if (first !== from || last !== to) navigate(viewAddress(path, [...kept, ['from', first], ['to', last]]));
    };
  });
  useEffect(() => {
    const element = box.current;
    let pause: ReturnType<typeof setTimeout> | undefined;
    // React's onChange follows every movement; the browser's own change event comes when a handle is let go.
    const onChange = () => {
      clearTimeout(pause);
      pause = setTimeout(() => commit.current(), PAUSE_MS);
    };
    element?.addEventListener('change', onChange);
    return () => {
      clearTimeout(pause);
      element?.removeEventListener('change', onChange);
    };
  }, []);

  const move = (moved: Partial<Draft>) => setDraft({ ...shown, ...moved, of: address });
  // CSS custom properties are not in React's CSSProperties.
  const ends = { '--low': shown.low / cells.length, '--high': shown.high / cells.length } as CSSProperties;
  const [lowLabel, highLabel] = [cells[shown.low]?.label, cells[shown.high - 1]?.label];
  return (
    <fieldset ref={box} className={styles['brush']} style={ends}>
      <legend className="visually-hidden">{label}</legend>
      <svg className={styles['strip']} viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true">
        {ticks.map((share) => (
          <path key={share} d={`M${share * 1000},0v10`} vectorEffect="non-scaling-stroke" />
        ))}
      </svg>
      <span className={styles['band']} aria-hidden="true" />
      <input
        type="range"
        aria-label={fromLabel}
        aria-valuetext={lowLabel}
        min={0}
        max={cells.length}
        value={shown.low}
        onChange={({ target }) => move({ low: Math.min(target.valueAsNumber, shown.high - 1) })}
      />
      <input
        type="range"
        aria-label={toLabel}
        aria-valuetext={highLabel}
        min={0}
        max={cells.length}
        value={shown.high}
        onChange={({ target }) => move({ high: Math.max(target.valueAsNumber, shown.low + 1) })}
      />
      <output className={styles['ends']} aria-hidden="true">
        <span>{lowLabel}</span>
        <span>{highLabel}</span>
      </output>
    </fieldset>
  );
}

/** The text of a step; nothing at the end of the strip, where the range is open. */
function textAt(cells: Props['cells'], index: number, end: number): string {
  return index === end ? '' : (cells[index]?.text ?? '');
}
