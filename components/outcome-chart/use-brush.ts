'use client';

import { type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react';

/** A hand shakes: fewer pixels are a click. */
const SLACK_PX = 5;

type Draft = { readonly from: number; readonly to: number };

/**
 * Places chosen by dragging over them: a draft from the place where the pointer went down to the one it is over, asked for
 * when it is let go. Escape lets go of it without asking.
 * @param count how many places of equal width the element has
 */
export function useBrush(
  element: RefObject<HTMLElement | null>,
  count: number,
  onChosen: (from: number, to: number) => void,
) {
  const [draft, setDraft] = useState<Draft | null>(null);
  const start = useRef<{ readonly x: number; readonly place: number } | null>(null);
  const wasDragged = useRef(false);

  const drop = () => {
    start.current = null;
    setDraft(null);
  };

  // While a pointer drags, focus may be anywhere.
  useEffect(() => {
    if (draft === null) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      start.current = null;
      setDraft(null);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [draft]);

  const placeAt = (clientX: number) => {
    const box = element.current?.getBoundingClientRect();
    if (box === undefined || box.width === 0) return 0;
    return Math.min(Math.max(Math.floor(((clientX - box.left) / box.width) * count), 0), count - 1);
  };

  return {
    draft,
    drop,
    hold: setDraft,
    /** Whether the pointer's last way was a drag, whose click is none. */
    hasDragged: () => wasDragged.current,
    onPointerDown: (event: PointerEvent) => {
      wasDragged.current = false;
      setDraft(null);
      if (event.button === 0 && event.isPrimary) start.current = { x: event.clientX, place: placeAt(event.clientX) };
    },
    onPointerMove: (event: PointerEvent) => {
      const from = start.current;
      if (from === null) return;
      if (draft === null && Math.abs(event.clientX - from.x) < SLACK_PX) return;
      if (!wasDragged.current) element.current?.setPointerCapture(event.pointerId);
      wasDragged.current = true;
      setDraft({ from: from.place, to: placeAt(event.clientX) });
    },
    onPointerUp: () => {
      const isAsked = start.current !== null && draft !== null;
      drop();
      if (isAsked) onChosen(draft.from, draft.to);
    },
  };
}
