import { useTranslations } from 'next-intl';
import { OutcomeList } from '@/app/[locale]/(site)/_components/outcome-list';
import { Panel } from '@/app/[locale]/(site)/_components/panel';
import type { OutcomesNear } from '@/db/queries/outcomes/list-outcomes-near';
import type { Locale } from '@/lib/format/locale';
import styles from './before-and-after.module.css';

type Props = {
  readonly id: string;
  readonly title: string;
  readonly near: OutcomesNear;
  /** Said where there is no other outcome among these. */
  readonly none: string;
  /** All of them, as a page. */
  readonly all: { readonly href: string; readonly label: string } | null;
  readonly locale: Locale;
};

/** Other outcomes near in time, in the order of time: what can only have come before, what may be of the same days, and what came after. */
export function BeforeAndAfter({ id, title, near, none, all, locale }: Props) {
  const t = useTranslations('outcomePage');
  // The nearest were read first; a reader goes forward in time.
  const groups = [
    ['before', near.before.toReversed()],
    ['meanwhile', near.meanwhile],
    ['after', near.after],
  ] as const;
  const isAlone = groups.every(([, outcomes]) => outcomes.length === 0);
  return (
    <Panel id={id} title={title}>
      {isAlone && <p>{none}</p>}
      {groups
        .filter(([, outcomes]) => outcomes.length > 0)
        .map(([when, outcomes]) => (
          <div key={when} className={styles['group']} data-when={when}>
            <h3>{t(`near.${when}`)}</h3>
            <OutcomeList outcomes={outcomes} locale={locale} />
          </div>
        ))}
      {all !== null && (
        <p>
          <a href={all.href}>{all.label}</a>
        </p>
      )}
    </Panel>
  );
}
