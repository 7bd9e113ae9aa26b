import { useTranslations } from 'next-intl';
import styles from './contents.module.css';

/** The rules by their addresses. */
export function Contents() {
  const t = useTranslations('method');
  const parts: readonly (readonly [id: string, title: string])[] = [
    ['marks', t('marksTitle')],
    ['lines', t('linesTitle')],
    ['qualifiers', t('qualifiers.title')],
    ['derivation', t('derivation.title')],
    ['preference', t('preference.title')],
    ['conflict', t('conflict.title')],
    ['definitions', t('definitions.title')],
    ['missing', t('missing.title')],
    ['releases', t('releases.title')],
    ['download', t('download.title')],
    ['licence', t('licence.title')],
    ['cite', t('cite.title')],
    ['limits', t('limits.title')],
  ];
  return (
    <nav aria-label={t('contents')}>
      <ol className={styles['contents']}>
        {parts.map(([id, title]) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
