import { Decimal } from 'decimal.js';

/**
 * Decimal arithmetic for published numbers, apart from the library's shared settings. Forty digits hold every sum and
 * product of two numbers of 15 digits exactly, and a quotient far beyond the step it is rounded to.
 */
export const Exact = Decimal.clone({ precision: 40, defaults: true });
export type Exact = Decimal;
