import type { FileName, RecordRow } from '@/lib/record/files/record-files';

/** A row of a file as its cells are written; null is a blank cell. */
export type TextRow<Name extends FileName> = { readonly [Column in keyof RecordRow<Name>]: string | null };
