import type { FileFormat } from '@/lib/export/file-formats';
import { viewName } from '@/lib/export/view-name';
import { columnOf, type TableDefinition } from '@/lib/tables/definition';
import { addressOf, serialiseView } from '@/lib/tables/serialise-view';
import { DEFINITIONS } from '@/lib/tables/sets';
import { asFile, defaultView, MAX_TERMS, type View, withTerms } from '@/lib/tables/view';
import type { TableModel } from './table-model';

/** The parts of a model that addresses are made of. */
export type Addressed = Pick<TableModel, 'set' | 'view' | 'path'>;

export function definitionOf({ set }: Pick<TableModel, 'set'>): TableDefinition {
  return DEFINITIONS[set];
}

/** The page of the table in another view. */
export function pageAddress(model: Addressed, view: View): string {
  return addressOf(model.path, view, definitionOf(model), 'page');
}

/** What a form without script must carry along of a view: all but the fields it sets itself. */
export function keptFields(model: Addressed, view: View, own: readonly string[]): (readonly [string, string])[] {
  return [...new URLSearchParams(serialiseView(view, definitionOf(model), 'page'))].filter(
    ([key]) => !own.includes(key),
  );
}

/** The columns listed on the page, in order. */
export function listedKeys(model: Addressed): readonly string[] {
  return model.view.columns ?? definitionOf(model).listed[model.view.lang];
}

/** What a cell of the publisher shows besides, where the row has both. */
const BESIDE_PUBLISHER = ['published_on', 'source_tier'];
const SAID_BY = ['source_id', 'source_title', 'source_url', 'locator', 'note'];

/**
 * The columns of a file of a view: those listed, in order, and behind each figure what it is not to be read without: its unit, its
 * qualifier and interval; behind the publisher of a source its date and standing; at the end who says so and where. Where the page chose the columns, what names a row comes first.
 */
export function fileColumns(model: Addressed): readonly string[] {
  const definition = definitionOf(model);
  const listed = listedKeys(model);
  const { key: id } = definition.tieBreaker;
  const keys = new Set(model.view.columns === null && columnOf(definition, id) !== undefined ? [id] : []);
  let hasFigure = false;
  for (const key of listed) {
    keys.add(key);
    const column = columnOf(definition, key);
    const figure = column?.kind === 'number' ? column.figure : undefined;
    hasFigure ||= figure !== undefined;
    const beside = key === 'publisher' ? BESIDE_PUBLISHER : [];
    const companions = figure === undefined ? beside : [figure.unit, figure.qualifier, figure.low, figure.high];
    for (const one of companions) {
      if (one !== undefined && !listed.includes(one) && columnOf(definition, one) !== undefined) keys.add(one);
    }
  }
  const said = hasFigure ? SAID_BY.filter((key) => columnOf(definition, key) !== undefined) : [];
  return [...keys, ...said.filter((key) => !keys.has(key))];
}

export type FileOptions = { readonly allColumns: boolean; readonly longNames: boolean };

/** The file of a view, all its rows. CSV is marked as UTF-8, so that Excel reads Chinese. */
export function fileAddress(model: Addressed, format: FileFormat, options: FileOptions): string {
  return addressOf(filePath(model, format), fileView(model, format, options), definitionOf(model), 'api');
}

export function filePath({ set }: Pick<TableModel, 'set'>, format: FileFormat): string {
  return `/api/v1/${set}.${format}`;
}

/** The name a file is offered under before the server has named it. */
export function suggestedName(model: Addressed, format: FileFormat): string {
  const view = viewName(model.view, definitionOf(model));
  return `${view === '' ? model.set : `${model.set}-${view}`}.${format}`;
}

function fileView(model: Addressed, format: FileFormat, { allColumns, longNames }: FileOptions): View {
  return {
    ...asFile(model.view),
    columns: allColumns ? null : fileColumns(model),
    hasLongNames: longNames,
    hasByteOrderMark: format === 'csv',
  };
}

/** The same table with the chosen rows alone, by what names them; the order and the columns stay. */
export function onlyRows(model: Addressed, ids: readonly string[]): Addressed {
  const definition = definitionOf(model);
  const { sort, columns, lang } = model.view;
  const view: View = { ...defaultView(definition, 'page', lang), sort, columns };
  return { ...model, view: withTerms(view, definition.tieBreaker.key, ids, definition) };
}

/** How many rows an address can name. */
export const MAX_CHOSEN = MAX_TERMS;
