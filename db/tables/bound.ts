import { type SQL, sql } from 'drizzle-orm';

/**
 * A value as a parameter of a declared type. Every value of these statements is one: so the server never has to guess a
 * type, and a statement that takes no parameters (COPY) can be given settings in their place.
 */
export function bound(value: string | number | boolean, type: string): SQL {
  return sql`${value}::${sql.raw(type)}`;
}

/** Any of these, at least one. */
export function anyOf(parts: readonly SQL[]): SQL {
  return sql`(${sql.join([...parts], sql` or `)})`;
}

/** All of these, at least one. */
export function allOf(parts: readonly SQL[]): SQL {
  return sql.join([...parts], sql` and `);
}
