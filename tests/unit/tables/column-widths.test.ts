import { expect, test } from 'vitest';
import { tableColumns } from '@/app/[locale]/(site)/_table/shown-columns';
import { widthRem } from '@/components/data-table/column-width';
import type { Locale } from '@/lib/format/locale';
import { DEFINITIONS, type SetName } from '@/lib/tables/sets';
import { defaultView } from '@/lib/tables/view';

/** The text column of a page of 1440 px is 72 rem wide, 2.5 of it the boxes that choose rows. */
const ROOM_REM = 72 - 2.5;

test.each<[SetName, Locale, string]>([
  ['outcomes', 'en', 'status'],
  ['outcomes', 'zh', 'status'],
  ['observations', 'en', 'unit'],
  ['observations', 'zh', 'unit'],
  ['organisations', 'en', 'first_date'],
  ['sources', 'en', 'kind'],
])('what %s (%s) is read for, up to %s, fits a page of 1440 px', (name, locale, last) => {
  const columns = tableColumns(defaultView(DEFINITIONS[name], 'page', locale), DEFINITIONS[name]);
  const upTo = columns.slice(0, columns.findIndex(({ key }) => key === last) + 1);
  expect(upTo.reduce((sum, column) => sum + widthRem(column), 0)).toBeLessThanOrEqual(ROOM_REM);
});
