import { parsePartialDate } from '@/lib/time/parse';
import type { ChartSubject } from './chart-subject';

type Stated = Pick<ChartSubject, 'statements' | 'relations'>;

/**
 * What had been published by a date: statements and relations whose whole date of publication lies on or before its last
 * day. A document published "in 2021" was surely known at the end of 2021 only. Where no date is shown, nothing says that
 * it was known by then: such statements are left out and counted.
 * @param date a date to the year, month or day
 */
export function asKnownOn(stated: Stated, date: string): Stated & { readonly undatedCount: number } {
  const end = parsePartialDate(date)?.to ?? '';
  const isKnown = ({ source }: { readonly source: { readonly publishedOn: string | null } }) => {
    const published = source.publishedOn === null ? null : parsePartialDate(source.publishedOn);
    return published !== null && published.to <= end;
  };
  return {
    statements: stated.statements.filter(isKnown),
    relations: stated.relations.filter(isKnown),
    undatedCount: stated.statements.filter(({ source }) => source.publishedOn === null).length,
  };
}
