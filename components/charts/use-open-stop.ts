'use client';

import { type KeyboardEvent, type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { nextStop } from './live-walk';

/** A place among the stops of one chart in one view, and whether its tooltip is open or was closed there. */
type Position = { readonly of: unknown; readonly place: number; readonly isOpen: boolean };

/**
 * Which stop of a chart is open: pointer and finger open the nearest, arrow keys walk through all of them, focus opens the
 * first, Escape, leaving and a touch elsewhere close.
 * @param of what the places are counted in; another view starts anew
 * @param count how many stops there are
 */
export function useOpenStop(of: unknown, count: number, box: RefObject<HTMLElement | null>) {
  const [position, setPosition] = useState<Position | null>(null);
  const isPressed = useRef(false);
  const current = position?.of === of ? position : null;
  const isOpen = current?.isOpen === true;
  const open = useCallback(
    (place: number) =>
      setPosition((before) =>
        before !== null && before.of === of && before.place === place && before.isOpen
          ? before
          : { of, place, isOpen: true },
      ),
    [of],
  );
  const close = useCallback(() => setPosition((before) => before && { ...before, isOpen: false }), []);
  useEffect(() => {
    if (!isOpen) return;
    const closeOutside = ({ target }: PointerEvent) => {
      if (!(target instanceof Node && box.current?.contains(target))) close();
    };
    document.addEventListener('pointerdown', closeOutside);
    return () => document.removeEventListener('pointerdown', closeOutside);
  }, [isOpen, close, box]);
  return {
    place: isOpen ? current.place : null,
    open,
    close,
    handlers: {
      onKeyDown: (event: KeyboardEvent) => {
        if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
        if (event.key === 'Escape') close();
        const place = nextStop(event.key, current?.place ?? null, count);
        if (place === null) return;
        event.preventDefault();
        open(place);
      },
      // A press focuses too, but it opens what it points at. After a touch the browser plays the mouse.
      onMouseDownCapture: () => {
        isPressed.current = true;
      },
      onMouseUpCapture: () => {
        isPressed.current = false;
      },
      onFocus: () => {
        if (!isPressed.current && count > 0) open(current?.place ?? 0);
        isPressed.current = false;
      },
      onBlur: close,
    },
  };
}
