'use client';

import { useEffect, useState } from 'react';
import { isPaletteAnswer, type PaletteAnswer } from './palette-model';

const PAUSE_MS = 150;

/**
 * The answer to what is typed, asked for after a pause; what is typed next cancels what is under way, so the last answer
 * shown is that of the last question. Null while nothing is typed; it stays what it was until the next answer.
 * @param source the address that answers, without its query
 * @param isHeld true while an input method composes: what stands in the box then is not yet what is meant
 */
export function useFound(source: string, text: string, isHeld: boolean): PaletteAnswer | null {
  const [answer, setAnswer] = useState<PaletteAnswer | null>(null);
  const wanted = text.trim();
  useEffect(() => {
    if (wanted === '' || isHeld) return;
    const cancel = new AbortController();
    const ask = async () => {
      const found = await askFound(`${source}?q=${encodeURIComponent(wanted)}`, cancel.signal);
      if (found !== null && !cancel.signal.aborted) setAnswer(found);
    };
    const pause = setTimeout(() => void ask(), PAUSE_MS);
    return () => {
      clearTimeout(pause);
      cancel.abort();
    };
  }, [source, wanted, isHeld]);
  return wanted === '' ? null : answer;
}

/** Null where the answer was not waited for or is none: what is shown stays, and Enter leads to the page of the search. */
async function askFound(address: string, signal: AbortSignal): Promise<PaletteAnswer | null> {
  try {
    const response = await fetch(address, { signal });
    const answer: unknown = response.ok ? await response.json() : null;
    return isPaletteAnswer(answer) ? answer : null;
  } catch {
    return null;
  }
}
