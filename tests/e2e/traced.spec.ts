import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { formatPartialDate, formatPeriod } from '@/lib/format/date';
import { formatNumber, formatScaled } from '@/lib/format/number';
import { expect, test } from '../support/e2e';
import { TRACED } from '../support/traced';
import type { Traced } from '../support/traced-figure';

const ROWS = z.array(z.record(z.string(), z.string()));
const readRows = (text: string) => ROWS.parse(parse(text, { columns: true, bom: true }));
const OBSERVATIONS = readRows(readFileSync(new URL('../../data/observations.csv', import.meta.url), 'utf8'));

const POINT = z.looseObject({ period: z.string().nullable(), as_of: z.string().nullable() });
const FILE = z.looseObject({ series: z.array(z.looseObject({ points: z.array(POINT) })) });

const addressOf = ({ metricId, query }: Traced, extension = '') =>
  `/metrics/${metricId}${extension}${query === '' ? '' : `?${query}`}`;
/** The columns of a file that hold what is drawn. */
const shownIn = ({ query }: Traced) =>
  query === '' ? ['value', 'low', 'high'] : ['shown_value', 'shown_low', 'shown_high'];
const heading = ({ when, isDate }: Traced) =>
  isDate ? `as of ${formatPartialDate(when, 'en')}` : formatPeriod(when, 'en');

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

for (const one of TRACED) {
  const { metricId, when, isDate, value, low, high, mark, query, statements } = one;
  test(`${metricId} ${when} ${query}: ${one.working}`, async ({ page }) => {
    if (query === '' && statements > 0) {
      const stated = OBSERVATIONS.filter(
        (row) => row['metric_id'] === metricId && row[isDate ? 'as_of' : 'period'] === when,
      );
      expect(stated.map((row) => Number(row['value']))).toContain(value);
    }

    await page.goto(addressOf(one));
    const drawn = page.locator(`[data-metric="${metricId}"][data-period="${when}"][data-mark="${mark}"]`);
    await expect(drawn).toHaveAttribute('data-value', String(value));

    const table = page.locator('figure[data-chart] table');
    const row = table
      .locator('tbody tr')
      .filter({ has: page.getByRole('rowheader', { name: heading(one), exact: true, includeHidden: true }) });
    const cell = row.first().locator(query === '' ? '[data-cell="value"]' : '[data-cell="shown"]');
    const number = query === '' ? formatNumber(value, 'en') : formatScaled(Math.abs(value), 'en');
    await expect(cell).toHaveText(new RegExp(`(^|\\D)${escaped(number)}(\\D|$)`));
    const ends = row.first().locator(query === '' ? '[data-cell="interval"]' : '[data-cell="shown-interval"]');
    const isSaid = query !== '' || mark !== 'exact';
    for (const end of isSaid ? [low, high] : []) {
      if (end !== null) await expect(ends).toContainText(formatScaled(Math.abs(end), 'en'));
    }

    const csv = readRows(await (await page.request.get(addressOf(one, '.csv'))).text());
    const line = csv.find((cells) => cells[isDate ? 'as_of' : 'period'] === when);
    expect(shownIn(one).map((name) => line?.[name])).toEqual(
      [value, low, high].map((end) => (end === null ? '' : String(end))),
    );
    expect(line?.['source_id']).toBe(one.sourceId);
    expect(line?.['conflict']).toBe(String(one.hasConflict));

    const file = FILE.parse(await (await page.request.get(addressOf(one, '.json'))).json());
    const point = file.series[0]?.points.find((candidate) => (isDate ? candidate.as_of : candidate.period) === when);
    expect(shownIn(one).map((name) => point?.[name])).toEqual([value, low, high]);
  });
}
