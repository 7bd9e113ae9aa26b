import { translatorOf } from '@/app/_i18n/translator';
import type { Translate } from '@/components/figures/source-text';
import type { Release } from '@/db/queries/releases/get-current-release';
import { pathIn } from '@/lib/format/locale';
import { type Column, columnOf, type TableDefinition } from '@/lib/tables/definition';
import { addressOf } from '@/lib/tables/serialise-view';
import { isPagedSet, SET_PAGES } from '@/lib/tables/set-pages';
import { DEFINITIONS, type SetName } from '@/lib/tables/sets';
import { DEFAULT_LIMIT, type View } from '@/lib/tables/view';
import type { FilterWords } from './file-words';

export type FileFacts = {
  readonly name: SetName;
  readonly view: View;
  readonly release: Release;
  readonly columns: readonly Column[];
  readonly count: number;
  readonly origin: string;
  /** The filters of the view in words. */
  readonly filters: readonly FilterWords[];
  /** The path of the file, without its query. */
  readonly path: string;
};

type Line = readonly string[];

/** What a workbook says of itself in its last sheet, in the language of the view. */
export function aboutFile(facts: FileFacts): { name: string; blocks: Line[][] } {
  const { view, release, columns } = facts;
  const t = translatorOf(view.lang);
  const definition = DEFINITIONS[facts.name];
  const day = release.createdAt.slice(0, 10);
  const set = definition.label[view.lang];
  const product = t('site.name');
  const address = fileAddress(facts);
  const onPage = { ...view, limit: DEFAULT_LIMIT.page };
  const page = isPagedSet(facts.name)
    ? [
        [
          t('exportFile.view'),
          facts.origin + addressOf(pathIn(view.lang, SET_PAGES[facts.name]), onPage, definition, 'page'),
        ],
      ]
    : [];
  const cited = { name: product, year: day.slice(0, 4), set, id: release.id, date: day, address };
  return {
    name: t('exportFile.sheet'),
    blocks: [
      [
        [t('exportFile.title', { name: product, set })],
        [t('exportFile.release'), t('exportFile.releaseOf', { id: release.id, date: day })],
        ...page,
        [t('exportFile.file'), address],
        ...filterLines(facts, t),
        [t('exportFile.sort'), sortText(view, definition, t)],
        [t('exportFile.rows'), String(facts.count)],
        [t('exportFile.licence'), t('exportFile.licenceText')],
        [t('exportFile.cite'), t('exportFile.citeText', cited)],
      ],
      figureLines(columns, t),
      [
        [t('exportFile.columns'), t('exportFile.columnName')],
        ...columns.map(({ key, label }) => [key, label[view.lang]]),
      ],
    ],
  };
}

/** What a Parquet file says of itself, in English, by key. */
export function fileMetadata(facts: FileFacts): Record<string, string> {
  return {
    title: `Connectivity Observatory: ${DEFINITIONS[facts.name].label.en}`,
    release: String(facts.release.id),
    released: facts.release.createdAt,
    address: fileAddress(facts),
    rows: String(facts.count),
    licence: 'CC BY 4.0',
    units: 'Numbers are in the base unit named in the column unit (or currency) of their row; nothing is scaled.',
  };
}

function fileAddress({ origin, path, view, name }: FileFacts): string {
  return origin + addressOf(path, view, DEFINITIONS[name], 'api');
}

/** Filters, search and match in words, as the page has them. */
function filterLines({ view, filters }: FileFacts, t: Translate): Line[] {
  const lines = filters.map(({ label, terms }) => {
    const values = { label, terms: terms.join(t('exportFile.separator')) };
    return [
      t('exportFile.filter'),
      terms.length > 1 ? t('exportFile.filterAny', values) : t('exportFile.filterTerms', values),
    ];
  });
  if (view.q !== '') lines.push([t('exportFile.search'), view.q]);
  if (view.match === 'may') lines.push([t('exportFile.filter'), t('exportFile.match')]);
  return lines.length > 0 ? lines : [[t('exportFile.filter'), t('exportFile.none')]];
}

function sortText(view: View, definition: TableDefinition, t: Translate): string {
  const parts = view.sort.map(({ key, direction }) => {
    const label = columnOf(definition, key)?.label[view.lang] ?? key;
    return direction === 'asc' ? t('exportFile.ascending', { label }) : t('exportFile.descending', { label });
  });
  return parts.length > 0 ? parts.join('; ') : t('exportFile.ownOrder');
}

/** What the columns of a published number mean, under their own keys; only those the file has. */
function figureLines(columns: readonly Column[], t: Translate): Line[] {
  const keys = new Set(columns.map(({ key }) => key));
  const lines: Line[] = [[t('exportFile.figures'), t('exportFile.empty')]];
  for (const column of columns) {
    if (column.kind !== 'number' || column.figure?.qualifier === undefined) continue;
    const { qualifier, low = '', high = '' } = column.figure;
    lines.push([column.key, t('exportFile.value')]);
    if (keys.has(qualifier)) lines.push([qualifier, t('exportFile.qualifier')]);
    for (const end of [low, high]) if (keys.has(end)) lines.push([end, t('exportFile.interval')]);
  }
  return lines;
}
