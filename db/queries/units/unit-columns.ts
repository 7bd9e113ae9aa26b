import { units } from '@/db/schema';

/** A unit as pages and charts need it, as columns of a query that joins `units`. */
export const UNIT = {
  id: units.id,
  kind: units.kind,
  symbol: units.symbol,
  nameEn: units.nameEn,
  nameZh: units.nameZh,
};
