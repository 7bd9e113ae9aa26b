import { getTranslations } from 'next-intl/server';
import type { RowPart } from '@/app/[locale]/(site)/_table/row-page';
import styles from '@/app/[locale]/(site)/_table/row-parts.module.css';
import { readSource } from './read-source';
import { supportOf } from './support';

/** How much rests on a document, and where on the page it stands. */
export async function SourceLead({ row, id }: RowPart) {
  const t = await getTranslations();
  const { conflictCount, programmes } = await readSource(id);
  const { observation_count: statements, relation_count: relations, outcome_count: outcomes } = row;
  const what = supportOf(row, programmes.length, t);
  const parts = [
    ['standing', true],
    ['conflicts', Number(statements) > 0],
    ['observations', Number(statements) > 0],
    ['relations', Number(relations) > 0],
    ['outcomes', Number(outcomes) > 0],
    ['programmes', programmes.length > 0],
  ] as const;
  return (
    <div className={styles['lead']}>
      <p>
        {conflictCount === 0
          ? t('sourcePage.supports', { what })
          : t('sourcePage.supportsAtOdds', { what, count: conflictCount })}
      </p>
      <nav className={styles['parts']} aria-label={t('programmes.onThisPage')}>
        {parts
          .filter(([, isThere]) => isThere)
          .map(([part]) => (
            <a key={part} href={`#${part}`}>
              {t(`sourcePage.parts.${part}`)}
            </a>
          ))}
      </nav>
    </div>
  );
}
