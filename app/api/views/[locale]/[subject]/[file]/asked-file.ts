import { LOCALES, type Locale } from '@/lib/format/locale';
import type { SubjectKind } from '@/lib/series/view/chart-subject';

export const FILE_FORMATS = ['svg', 'png', 'csv', 'json'] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];

/** A file of a chart as its address names it. `id` is empty for a comparison. */
export type AskedFile = {
  readonly kind: SubjectKind;
  readonly id: string;
  readonly format: FileFormat;
  readonly locale: Locale;
};

type Parts = { readonly locale: string; readonly subject: string; readonly file: string };

/** Reads `charts/x.svg`, `metrics/y.csv`, `charts/compare.png`; null for an address that no file of ours has. */
export function askedFile({ locale, subject, file }: Parts): AskedFile | null {
  const [, id = '', extension] = /^([\w-]+)\.([a-z]+)$/.exec(file) ?? [];
  const format = FILE_FORMATS.find((one) => one === extension);
  const language = LOCALES.find((one) => one === locale);
  if (format === undefined || language === undefined) return null;
  if (subject === 'metrics') return { kind: 'metric', id, format, locale: language };
  if (subject !== 'charts') return null;
  return id === 'compare'
    ? { kind: 'comparison', id: '', format, locale: language }
    : { kind: 'chart', id, format, locale: language };
}
