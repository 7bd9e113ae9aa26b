'use client';

import { useEffect, useState } from 'react';
import type { FacetChoice, FacetMore } from './facet-model';

const PAUSE_MS = 200;

/**
 * The choices whose name has what is typed, asked for after a pause; what is typed next cancels what is under way. `found` is
 * null while nothing is typed, and stays what it was until the next answer.
 */
export function useFoundChoices(more: FacetMore | null) {
  const [text, setText] = useState('');
  const [found, setFound] = useState<readonly FacetChoice[] | null>(null);
  const source = more?.source ?? null;
  const wanted = text.trim();
  useEffect(() => {
    if (source === null || wanted === '') return;
    const cancel = new AbortController();
    const ask = async () => {
      const choices = await askChoices(`${source}&find=${encodeURIComponent(wanted)}`, cancel.signal);
      if (choices !== null) setFound(choices);
    };
    const pause = setTimeout(() => void ask(), PAUSE_MS);
    return () => {
      clearTimeout(pause);
      cancel.abort();
    };
  }, [source, wanted]);
  return { text, setText, found: wanted === '' ? null : found };
}

/** Null where the answer was not waited for or is none: what is shown stays, and the page of all choices is a link away. */
async function askChoices(address: string, signal: AbortSignal): Promise<readonly FacetChoice[] | null> {
  try {
    const response = await fetch(address, { signal });
    const answer: unknown = response.ok ? await response.json() : null;
    return Array.isArray(answer) && answer.every(isChoice) ? answer : null;
  } catch {
    return null;
  }
}

function isChoice(value: unknown): value is FacetChoice {
  return (
    typeof value === 'object' &&
    value !== null &&
    'value' in value &&
    'label' in value &&
    'countText' in value &&
    'isSelected' in value
  );
}
