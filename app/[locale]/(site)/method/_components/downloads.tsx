import { useTranslations } from 'next-intl';
import styles from '@/components/method/method.module.css';
import { filePath, SET_NAMES } from '@/lib/discovery/dataset';
import { FILE_FORMATS } from '@/lib/export/file-formats';
import type { Locale } from '@/lib/format/locale';
import { DEFINITIONS } from '@/lib/tables/sets';

const NAMES = { csv: 'CSV', xlsx: 'XLSX', parquet: 'Parquet', jsonl: 'JSON Lines' } as const;

/** Every set of the record as every kind of file, whole. */
export function Downloads({ locale }: { readonly locale: Locale }) {
  const t = useTranslations('method.download');
  return (
    <table className={styles['table']}>
      <thead>
        <tr>
          <th scope="col">{t('set')}</th>
          <th scope="col">{t('files')}</th>
        </tr>
      </thead>
      <tbody>
        {SET_NAMES.map((set) => (
          <tr key={set}>
            <th scope="row" className={styles['set']}>
              {DEFINITIONS[set].label[locale]}
            </th>
            <td>
              <ul className={styles['files']}>
                {FILE_FORMATS.map((format) => (
                  <li key={format}>
                    <a
                      href={filePath(set, format, locale)}
                      download
                      aria-label={t('file', { set: DEFINITIONS[set].label[locale], format: NAMES[format] })}
                    >
                      {NAMES[format]}
                    </a>
                  </li>
                ))}
              </ul>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
