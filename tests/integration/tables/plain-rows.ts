import type { Database } from '@/db/database';
import type { Locale } from '@/lib/format/locale';
import type { Cell } from '@/lib/tables/definition';
import { DEFINITIONS, type SetName } from '@/lib/tables/sets';
import { defaultView } from '@/lib/tables/view';
import type { TestDatabase } from '../../support/database';
import { placesOfTexts } from './plain-order';
import type { PlainRow, PlainSet } from './plain-reading';
import { type Line, lines } from './record-lines';
import { walkForwards } from './walk';

type Cells = PlainRow['cells'];
type More = PlainRow['more'];

/** A set as a database has it without any filter, with what stands beside its rows taken from the files of the record. */
export async function plainSet({ db, client }: TestDatabase, name: SetName, folder: string): Promise<PlainSet> {
  const rows = { en: await plainRows(db, name, 'en', folder), zh: await plainRows(db, name, 'zh', folder) };
  return { definition: DEFINITIONS[name], rows, places: await placesOfTexts(client, [...rows.en, ...rows.zh]) };
}

async function plainRows(db: Database, name: SetName, lang: Locale, folder: string): Promise<PlainRow[]> {
  const view = { ...defaultView(DEFINITIONS[name], 'api', lang), limit: 1000 };
  const { rows, ids } = await walkForwards(db, name, view);
  const { textsOf, moreOf } = besideRows(name, folder);
  return rows.map((cells, index) => {
    const id = ids[index] ?? '';
    const texts = textsOf(cells).filter((text) => typeof text === 'string');
    return { id, cells, more: moreOf(cells, id), text: texts.join('\n').normalize('NFKC').toLowerCase() };
  });
}

function besideRows(name: SetName, folder: string) {
  const table = (file: string) => lines(file, folder);
  const byId = (file: string) => new Map(table(file).map((line) => [line['id'] ?? '', line]));
  const [metrics, sources, units, programmes] = [byId('metrics'), byId('sources'), byId('units'), byId('programmes')];
  const [organisations, places, outcomes] = [byId('organisations'), byId('places'), byId('outcomes')];
  const parties = table('outcome_parties');
  const placesOf = table('outcome_places');
  const charts = table('charts').map((line) => ({
    id: line['id'] ?? '',
    metrics: line['metric_ids']?.split(';') ?? [],
  }));
  const ofProgramme = (id: unknown) => cellsOf(programmes.get(String(id)), 'short_name', 'name_en', 'name_zh');
  const ofSource = (id: unknown) => cellsOf(sources.get(String(id)), 'id', 'publisher', 'title', 'note');
  const ofMetric = (id: unknown) => {
    const line = metrics.get(String(id));
    const words = ['name', 'definition', 'comparability'].flatMap((key) => [`${key}_en`, `${key}_zh`]);
    const unit = cellsOf(units.get(line?.['unit'] ?? ''), 'id', 'symbol', 'name_en', 'name_zh');
    return [...cellsOf(line, 'id', ...words), ...unit, ...ofProgramme(line?.['programme_id'])];
  };
  const partiesOf = (key: string, id: unknown) => parties.filter((line) => line[key] === id);
  const values = (table: readonly Line[], key: string) => [...new Set(table.map((line) => line[key] ?? ''))];

  const textsOf = (cells: Cells): Cell[] => {
    const own = (...keys: string[]) => keys.map((key) => cells[key] ?? null);
    switch (name) {
      case 'outcomes': {
        const named = [
          ...partiesOf('outcome_id', cells['id']).map((line) => organisations.get(line['organisation_id'] ?? '')),
          ...placesOf
            .filter((line) => line['outcome_id'] === cells['id'])
            .map((line) => places.get(line['place_id'] ?? '')),
        ];
        const texts = own('id', 'title_en', 'title_zh', 'locator', 'note', 'source_title', 'publisher');
        const names = named.flatMap((line) => cellsOf(line, 'name_en', 'name_zh'));
        return [...texts, ...names, ...ofProgramme(cells['programme_id'])];
      }
      case 'points':
      case 'observations':
        return [
          ...own('locator', 'derivation', 'note'),
          ...ofMetric(cells['metric_id']),
          ...ofSource(cells['source_id']),
        ];
      case 'metrics':
        return ofMetric(cells['id']);
      case 'sources':
        return ofSource(cells['id']);
      case 'organisations':
        return own('name_en', 'name_zh');
    }
  };

  const moreOf = (cells: Cells, id: string): More => {
    switch (name) {
      case 'outcomes': {
        const own = partiesOf('outcome_id', id);
        const where = placesOf.filter((line) => line['outcome_id'] === id);
        return {
          year: given(cells['announced_on']),
          side: values(own, 'side'),
          organisation: values(own, 'organisation_id'),
          place: values(where, 'place_id'),
        };
      }
      case 'points':
      case 'observations': {
        const metric = String(cells['metric_id']);
        const chart = charts.filter((one) => one.metrics.includes(metric)).map((one) => one.id);
        return { metric: [metric], chart, year: given(cells['start_date']), row: [id] };
      }
      case 'metrics':
        return { has_chart: [charts.some((one) => one.metrics.includes(id)) ? 'yes' : 'no'] };
      case 'sources':
        return { year: given(cells['published_on']) };
      case 'organisations': {
        const own = partiesOf('organisation_id', id);
        const of = own.map((line) => outcomes.get(line['outcome_id'] ?? '') ?? {});
        return { side: values(own, 'side'), programme: values(of, 'programme_id') };
      }
    }
  };
  return { textsOf, moreOf };
}

function cellsOf(line: Line | undefined, ...keys: string[]): string[] {
  return keys.map((key) => line?.[key] ?? '');
}

function given(value: Cell | undefined): string[] {
  return value === null || value === undefined ? [] : [String(value)];
}
