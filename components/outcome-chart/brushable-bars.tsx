'use client';

import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { isPlainClick, useTableNavigation } from '@/components/data-table/navigation';
import type { Locale } from '@/lib/format/locale';
import { formatNumber } from '@/lib/format/number';
import { yearsTerm } from '@/lib/outcomes/years-term';
import { focusStop, keepOneStop, linksOf, stopOf } from './bar-stops';
import { nextBarStop } from './bar-walk';
import styles from './brushable-bars.module.css';
import { useBrush } from './use-brush';

type Props = {
  readonly years: readonly { readonly year: string; readonly total: number }[];
  /** The view with `{years}` in place of its years. */
  readonly rangeHref: string;
  /** Says a range, with `{from}`, `{to}` and `{count}` in place of its ends and its outcomes. */
  readonly rangeWord: string;
  readonly label: string;
  readonly keysHint: string;
  readonly hint: string;
  readonly locale: Locale;
  /** The drawing, whose links work without script. */
  readonly children: ReactNode;
};

/**
 * What script adds to the bars: one tab stop with arrow keys through years and themes, a line that says what is under
 * pointer or focus, and years chosen by dragging over them or by Shift and arrows, shown before they are asked for.
 */
export function BrushableBars(props: Props) {
  const { years, rangeHref, rangeWord, label, keysHint, hint, locale, children } = props;
  const { navigate, isPending } = useTableNavigation();
  const plot = useRef<HTMLFieldSetElement>(null);
  const hintId = useId();
  const [pointed, setPointed] = useState<string | null>(null);
  const goTo = (from: number, to: number) => {
    const [one, other] = [years[from]?.year, years[to]?.year];
    if (one !== undefined && other !== undefined) navigate(rangeHref.replace('{years}', yearsTerm(one, other)));
  };
  const brush = useBrush(plot, years.length, goTo);
  const { draft } = brush;

  // After every drawing: its links come from the server without a stop of their own.
  useEffect(() => {
    if (plot.current !== null) keepOneStop(plot.current);
  });

  const onKeyDown = (event: React.KeyboardEvent<HTMLElement>) => {
    const stop = stopOf(event.currentTarget, event.target);
    if (event.key === 'Escape') return brush.drop();
    if (stop === null || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter' && draft !== null) {
      event.preventDefault();
      brush.drop();
      return goTo(draft.from, draft.to);
    }
    const next = nextBarStop(event.key, event.shiftKey ? { ...stop, part: 0 } : stop, partsOf(event.currentTarget));
    if (next === null) return;
    event.preventDefault();
    const isSideways = next.year !== stop.year;
    if (event.shiftKey && isSideways) brush.hold({ from: draft?.from ?? stop.year, to: next.year });
    else brush.drop();
    focusStop(event.currentTarget, next);
  };

  const said = draft === null ? pointed : draftWord(rangeWord, years, draft, locale);
  return (
    <>
      <p className={styles['said']} aria-hidden="true">
        {said ?? hint}
      </p>
      <p className="visually-hidden" aria-live="polite">
        {draft === null ? '' : said}
      </p>
      <p id={hintId} className="visually-hidden">
        {keysHint}
      </p>
      <fieldset
        ref={plot}
        className={styles['plot']}
        aria-label={label}
        aria-describedby={hintId}
        aria-busy={isPending}
        data-pending={isPending}
        data-brushing={draft !== null}
        onClickCapture={(event) => {
          const href = linkUnder(event.target)?.getAttribute('href');
          if (brush.hasDragged()) event.preventDefault();
          else if (href && isPlainClick(event)) {
            event.preventDefault();
            navigate(href);
          }
        }}
        onKeyDown={onKeyDown}
        onDragStart={(event) => event.preventDefault()}
        onPointerDown={brush.onPointerDown}
        onPointerMove={brush.onPointerMove}
        onPointerUp={brush.onPointerUp}
        onPointerCancel={brush.drop}
        onPointerOver={({ target }) => setPointed(linkUnder(target)?.getAttribute('aria-label') ?? null)}
        onPointerLeave={() => setPointed(null)}
        onFocus={({ target }) => setPointed(linkUnder(target)?.getAttribute('aria-label') ?? null)}
        onBlur={() => setPointed(null)}
      >
        {children}
        {draft !== null && <span className={styles['band']} style={bandStyle(draft, years.length)} />}
      </fieldset>
    </>
  );
}

function partsOf(plot: Element): number[] {
  return linksOf(plot).map((links) => links.length - 1);
}

function linkUnder(target: EventTarget): Element | null {
  return target instanceof Element ? target.closest('a') : null;
}

type Draft = { readonly from: number; readonly to: number };

function bandStyle({ from, to }: Draft, count: number) {
  const [first, last] = [Math.min(from, to), Math.max(from, to)];
  return { left: `${(first / count) * 100}%`, width: `${((last - first + 1) / count) * 100}%` };
}

function draftWord(word: string, years: Props['years'], { from, to }: Draft, locale: Locale): string {
  const inside = years.slice(Math.min(from, to), Math.max(from, to) + 1);
  const count = inside.reduce((sum, { total }) => sum + total, 0);
  return word
    .replace('{from}', inside[0]?.year ?? '')
    .replace('{to}', inside.at(-1)?.year ?? '')
    .replace('{count}', formatNumber(count, locale));
}
