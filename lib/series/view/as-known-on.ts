import { parsePartialDate } from '@/lib/time/parse';
import type { RelationStatement, Statement } from '../point';
import type { ChartSubject } from './chart-subject';

type Stated = Pick<ChartSubject, 'statements' | 'relations'>;

/**
 * What had been published by a date: statements and relations whose whole date of publication lies on or before its last
 * day. A document published "in 2021" was surely known at the end of 2021 only. Where no date is shown, nothing says that
 * it was known by then: such statements and relations are left out, and given apart.
 * @param date a date to the year, month or day
 */
export function asKnownOn(
  { statements, relations }: Stated,
  date: string,
): Stated & { readonly undated: readonly (Statement | RelationStatement)[] } {
  const end = parsePartialDate(date)?.to ?? '';
  const isKnown = ({ source }: Statement | RelationStatement) => {
    const published = source.publishedOn === null ? null : parsePartialDate(source.publishedOn);
    return published !== null && published.to <= end;
  };
  return {
    statements: statements.filter(isKnown),
    relations: relations.filter(isKnown),
    undated: [...statements, ...relations].filter(({ source }) => source.publishedOn === null),
  };
}
