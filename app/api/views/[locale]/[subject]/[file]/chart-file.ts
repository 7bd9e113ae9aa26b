import type { Viewed } from '@/app/_data/read-viewed';
import { contentDisposition } from '@/lib/export/content-disposition';
import { inLocale, type Locale } from '@/lib/format/locale';

/** A chart that was read, and the file that is asked of it. */
export type AskedOf<Format extends string> = {
  readonly viewed: Viewed;
  readonly format: Format;
  readonly locale: Locale;
  readonly request: Request;
};

/** Longer names are cut by file systems, in the middle of a letter. */
const LABEL_LENGTH = 60;

/**
 * The header that names the file of a chart, the same whatever its format: chart, release and day.
 * @param isShown true for what a browser shows, and keeps under this name when the reader saves it
 */
export function fileDisposition({ viewed, format, locale }: AskedOf<string>, isShown: boolean): string {
  const { subject, release } = viewed;
  return contentDisposition({
    name: subject.kind === 'comparison' ? 'comparison' : subject.id,
    label: [...inLocale(locale, subject.titleEn, subject.titleZh)].slice(0, LABEL_LENGTH).join('').trim(),
    releaseId: release.id,
    day: release.createdAt.slice(0, 10),
    extension: format,
    isShown,
  });
}
