import type { TextRow } from './text-row';

const SUMMARY_EN = 'Generated to try the application at size: none of its figures or outcomes was ever published.';
const SUMMARY_ZH = '为测试应用规模而模拟生成，其数据与成果均非公布内容。';

/** A programme of the same kind, place and parent, marked as synthetic by id, names and summary. */
export function programmeRow(row: TextRow<'programmes'>, sourceIds: readonly string[]): TextRow<'programmes'> {
  const { id, parent_id, kind, short_name, name_en, name_zh, launched_on, place, latitude, longitude } = row;
  return {
    id: programmeIdOf(id),
    parent_id: parent_id === null ? null : programmeIdOf(parent_id),
    kind,
    short_name: `Synthetic ${short_name}`,
    name_en: `Synthetic ${name_en}`,
    name_zh: `模拟${name_zh ?? '项目'}`,
    launched_on,
    place,
    latitude,
    longitude,
    summary_en: SUMMARY_EN,
    summary_zh: SUMMARY_ZH,
    source_ids: sourceIds.join(';'),
    note: null,
  };
}

export function programmeIdOf(id: string | null): string {
  return `syn-${id}`;
}
