import { compareText } from '@/lib/order';
import type { Span } from './span';

/**
 * Orders dates stated to the day, month or year; null, a date not shown, comes first. A date counts from its first
 * possible day, and of two with the same first day the one stated more fully is the later: what a date does not say
 * never makes it later. For ISO text this is the order of the text itself: `2024` < `2024-01` < `2024-01-15` < `2025`.
 */
export function comparePartialDates(a: string | null, b: string | null): number {
  return compareText(a ?? '', b ?? '');
}

/** Orders spans by first day, then by end, the shorter first. */
export function compareSpans(a: Span, b: Span): number {
  return compareText(a.from, b.from) || compareText(a.to, b.to);
}
