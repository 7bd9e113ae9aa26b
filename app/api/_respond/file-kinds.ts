import type { RowForm } from '@/db/exports/row-query';
import type { FileFormat } from '@/lib/export/file-formats';

type FileKind = {
  readonly contentType: string;
  /** The form its rows leave the database in. */
  readonly form: RowForm;
  /** Whether addresses of this copy are written in it. */
  readonly hasAddresses: boolean;
};

export const FILE_KINDS: Readonly<Record<FileFormat, FileKind>> = {
  csv: { contentType: 'text/csv; charset=utf-8; header=present', form: 'csv', hasAddresses: false },
  xlsx: {
    contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    form: 'arrays',
    hasAddresses: true,
  },
  parquet: { contentType: 'application/vnd.apache.parquet', form: 'arrays', hasAddresses: true },
  jsonl: { contentType: 'application/x-ndjson; charset=utf-8', form: 'objects', hasAddresses: false },
};
