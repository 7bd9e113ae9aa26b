/** The files of a set, by the ending of their address, in the order in which a page offers them. */
export const FILE_FORMATS = ['csv', 'xlsx', 'parquet', 'jsonl'] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];
