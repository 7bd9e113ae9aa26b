import { useTranslations } from 'next-intl';
import { Link } from '@/app/_i18n/navigation';
import { FoldedOutcomes } from '@/app/[locale]/(site)/_components/folded-outcomes';
import { Panel } from '@/app/[locale]/(site)/_components/panel';
import { inLocale, type Locale } from '@/lib/format/locale';
import { programmeRows } from './addresses';
import { OutcomeTimeline } from './outcome-timeline';
import styles from './outcomes.module.css';
import type { ProgrammePage } from './read-programme';

type Props = { readonly page: ProgrammePage; readonly locale: Locale };

/** What came of the programme: a picture in time, and the same as a list. */
export function Outcomes({ page, locale }: Props) {
  const t = useTranslations();
  const { programme, outcomes } = page;
  if (outcomes.length === 0) return <NoOutcomes page={page} locale={locale} />;
  const dated = outcomes.filter(({ announcedOn }) => announcedOn !== null);
  const undated = outcomes.filter(({ announcedOn }) => announcedOn === null);
  const isCut = programme.outcomeCount > outcomes.length;
  return (
    <Panel id="outcomes" title={t('timeline.title', { count: programme.outcomeCount })}>
      <OutcomeTimeline outcomes={outcomes} launchedOn={programme.launchedOn} locale={locale} />
      {isCut && <p>{t('timeline.cut', { count: outcomes.length, all: programme.outcomeCount })}</p>}
      {dated.length > 0 && (
        <>
          <h3>{t('timeline.list')}</h3>
          <FoldedOutcomes outcomes={dated} othersName={(count) => t('timeline.others', { count })} locale={locale} />
        </>
      )}
      {undated.length > 0 && (
        <>
          <h3>{t('timeline.undated', { count: undated.length })}</h3>
          <FoldedOutcomes
            outcomes={undated}
            othersName={(count) => t('programmes.others', { count })}
            locale={locale}
          />
        </>
      )}
      <p>
        <a href={programmeRows('outcomes', programme.id, locale)}>{t('timeline.asTable')}</a>
      </p>
    </Panel>
  );
}

/** That the record has none of the programme itself, and which programmes below it have some. */
function NoOutcomes({ page: { children }, locale }: Props) {
  const t = useTranslations();
  const withOutcomes = children.filter(({ outcomeCount }) => outcomeCount > 0);
  return (
    <Panel id="outcomes" title={t('timeline.title', { count: 0 })}>
      <p>{t('timeline.none')}</p>
      {withOutcomes.length > 0 && (
        <ul className={styles['children']}>
          {withOutcomes.map(({ id, nameEn, nameZh, outcomeCount }) => (
            <li key={id}>
              <Link href={`/programmes/${id}#outcomes`}>
                {t('timeline.ofChild', { name: inLocale(locale, nameEn, nameZh), count: outcomeCount })}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
