import { Link } from '@/app/_i18n/navigation';
import { PointDate } from '@/components/figures/point-date';
import { StatementEntry } from '@/components/figures/statement-entry';
import { inLocale, type Locale } from '@/lib/format/locale';
import type { Unit } from '@/lib/record/metric';
import type { ConflictItem } from './conflict-items';
import styles from './conflict-pair.module.css';

type Props = { readonly item: ConflictItem; readonly unit: Unit; readonly locale: Locale };

/** One thing that does not fit: the sentence, and the statements it is about side by side. */
export function ConflictPair({ item: { kind, sentence, sides }, unit, locale }: Props) {
  return (
    <div className={styles['conflict']} data-conflict={kind}>
      <p className={styles['sentence']}>{sentence}</p>
      <ul className={styles['sides']}>
        {sides.map(({ statement, other }) => (
          <li key={`${statement.source.id} ${statement.figure.value} ${other?.id}`}>
            <p className={styles['when']}>
              <PointDate point={statement} />
              {other !== null && (
                <>
                  {' · '}
                  <Link href={`/metrics/${other.id}`}>{inLocale(locale, other.nameEn, other.nameZh)}</Link>
                </>
              )}
            </p>
            <StatementEntry statement={statement} unit={unit} locale={locale} isStacked />
          </li>
        ))}
      </ul>
    </div>
  );
}
