'use client';

import { type CSSProperties, type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';
import { isPlainClick, useTableNavigation } from './navigation';
import styles from './range.module.css';
import type { RangeBin } from './range-model';
import { hrefOfBins, spanOf } from './range-span';

type Props = {
  readonly name: string;
  readonly label: string;
  readonly help: string;
  readonly bins: readonly RangeBin[];
  readonly ends: readonly [string, string] | null;
};

type Draft = { readonly start: number; readonly end: number };

/**
 * A small histogram. Each bar is a link to its own rows; with script a drag over several, or the arrow keys with Shift, choose
 * them together. One stop for the tabulator, the arrow keys walk.
 */
export function RangeBars({ name, label, help, bins, ends }: Props) {
  const { navigate } = useTableNavigation();
  const box = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(0);
  const [draft, setDraft] = useState<Draft | null>(null);
  const isDragged = useRef(false);
  const drafted = draft === null ? null : spanOf(draft.start, draft.end);

  const choose = ({ start, end }: Draft) => {
    const href = hrefOfBins(bins, name, start, end);
    setDraft(null);
    if (href !== null) navigate(href);
  };
  const binAt = (event: PointerEvent): number | null => {
    const places = [...(box.current?.children ?? [])].map((bar) => bar.getBoundingClientRect());
    const place = places.findIndex(({ right }) => event.clientX < right);
    return places.length === 0 ? null : place === -1 ? places.length - 1 : place;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    const edge = { Home: 0, End: bins.length - 1 }[event.key];
    if (event.key === 'Escape' && draft !== null) {
      event.stopPropagation();
      setDraft(null);
    } else if (event.key === 'Enter' && draft !== null) {
      event.preventDefault();
      choose(draft);
    } else if (step !== undefined || edge !== undefined) {
      event.preventDefault();
      const next = edge ?? Math.min(Math.max(current + (step ?? 0), 0), bins.length - 1);
      setDraft(event.shiftKey ? { start: draft?.start ?? current, end: next } : null);
      setCurrent(next);
      const bar = box.current?.children[next];
      if (bar instanceof HTMLElement) bar.focus();
    }
  };

  return (
    <div className={styles['histogram']}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset has no place among the links of a fieldset */}
      <div
        ref={box}
        role="group"
        aria-label={`${label}. ${help}`}
        className={styles['bars']}
        onKeyDown={onKeyDown}
        onPointerDown={(event) => {
          const at = binAt(event);
          if (event.button !== 0 || at === null) return;
          isDragged.current = false;
          setDraft({ start: at, end: at });
        }}
        onPointerMove={(event) => {
          const at = binAt(event);
          if (event.buttons !== 1 || draft === null || at === null || at === draft.end) return;
          isDragged.current = true;
          event.currentTarget.setPointerCapture(event.pointerId);
          setDraft({ ...draft, end: at });
        }}
        onPointerUp={() => {
          if (isDragged.current && draft !== null) choose(draft);
          else setDraft(null);
        }}
        onPointerCancel={() => setDraft(null)}
      >
        {bins.map((bin, index) => (
          <a
            key={bin.from}
            href={bin.href}
            title={bin.label}
            tabIndex={index === current ? 0 : -1}
            draggable={false}
            data-chosen={drafted === null ? bin.isChosen : index >= drafted.first && index <= drafted.last}
            // CSS custom properties are not in React's CSSProperties.
            style={{ '--share': bin.share } as CSSProperties}
            onFocus={() => setCurrent(index)}
            onClick={(event) => {
              if (!isPlainClick(event)) return;
              event.preventDefault();
              if (!isDragged.current) navigate(bin.href);
              isDragged.current = false;
            }}
          >
            <span className="visually-hidden">{bin.label}</span>
          </a>
        ))}
      </div>
      {ends !== null && (
        <p className={styles['ends']} aria-hidden="true">
          <span>{ends[0]}</span>
          <span>{ends[1]}</span>
        </p>
      )}
    </div>
  );
}
