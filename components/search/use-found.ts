'use client';

import { useEffect, useState } from 'react';
import { isPaletteAnswer, type PaletteAnswer } from './palette-model';

const PAUSE_MS = 150;

/** What a question came to: its answer, or that there was none to be had. */
type Found = PaletteAnswer | 'failed';

/**
 * The answer to what is typed, asked for after a pause; what is typed next cancels what is under way, so the last answer
 * shown is that of the last question. While one types on, it stays what it was until the next answer; a box that was emptied
 * begins anew. Null while nothing is typed or answered yet.
 * @param source the address that answers, without its query
 * @param isHeld true while an input method composes: what stands in the box then is not yet what is meant
 */
export function useFound(source: string, text: string, isHeld: boolean): Found | null {
  const [found, setFound] = useState<Found | null>(null);
  const wanted = text.trim();
  useEffect(() => {
    if (wanted === '') setFound(null);
    if (wanted === '' || isHeld) return;
    const cancel = new AbortController();
    const ask = async () => {
      const answer = await askFound(`${source}?q=${encodeURIComponent(wanted)}`, cancel.signal);
      if (!cancel.signal.aborted) setFound(answer);
    };
    const pause = setTimeout(() => void ask(), PAUSE_MS);
    return () => {
      clearTimeout(pause);
      cancel.abort();
    };
  }, [source, wanted, isHeld]);
  return wanted === '' ? null : found;
}

/** A failure is told as one: the answer to an earlier question must not stand for it. */
async function askFound(address: string, signal: AbortSignal): Promise<Found> {
  try {
    const response = await fetch(address, { signal });
    const answer: unknown = response.ok ? await response.json() : null;
    return isPaletteAnswer(answer) ? answer : 'failed';
  } catch {
    return 'failed';
  }
}
