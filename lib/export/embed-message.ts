/**
 * What an embedded chart tells the page around it, whenever its height changes: `{ type, height }`, `height` in CSS pixels.
 * Pages of others rely on it: neither name may change.
 */
export const HEIGHT_MESSAGE = 'connectivity-observatory:height';
