import { useTranslations } from 'next-intl';
import { Link } from '@/app/_i18n/navigation';
import { ProgrammeFamily } from '@/app/[locale]/(site)/_components/programme-family';
import { Unbroken } from '@/components/ui/unbroken';
import { formatPartialDate } from '@/lib/format/date';
import { firstSentence } from '@/lib/format/first-sentence';
import { inLocale, type Locale } from '@/lib/format/locale';
import { formatNumber } from '@/lib/format/number';
import { Place } from './place';
import styles from './programme-index.module.css';
import type { ListedProgramme } from './read-index';

type Props = { readonly programmes: readonly ListedProgramme[]; readonly locale: Locale };

/** Programmes by family: each with what it is, since when and where, and how much the record holds of it alone. */
export function ProgrammeIndex({ programmes, locale }: Props) {
  return (
    <ProgrammeFamily
      programmes={programmes}
      entry={(programme) => <Entry programme={programme} locale={locale} />}
      classes={{ first: styles['index'], under: styles['family'] }}
    />
  );
}

function Entry({ programme, locale }: { readonly programme: ListedProgramme; readonly locale: Locale }) {
  const t = useTranslations();
  const { launchedOn, outcomeCount, metricCount, statementCount, sourceCount } = programme;
  const facts = [
    [t('programmes.kind'), t(`programmeKinds.${programme.kind}`)],
    [
      t('programmes.launched'),
      launchedOn === null ? t('programmes.noLaunchDate') : formatPartialDate(launchedOn, locale),
    ],
    [t('programmes.place'), <Place key="place" place={programme.place} locale={locale} />],
  ] as const;
  const counts = [
    [t('programmes.outcomes'), outcomeCount],
    [t('programmes.metrics'), metricCount],
    [t('programmes.statements'), statementCount],
    [t('programmes.sources'), sourceCount],
  ] as const;
  const Heading = programme.parentId === null ? 'h2' : 'h3';
  return (
    <article className={styles['entry']}>
      <div className={styles['what']}>
        <Heading className={styles['name']}>
          <Link href={`/programmes/${programme.id}`}>
            <Unbroken text={inLocale(locale, programme.nameEn, programme.nameZh)} />
          </Link>
        </Heading>
        <p>{firstSentence(inLocale(locale, programme.summaryEn, programme.summaryZh))}</p>
      </div>
      <dl className={styles['facts']}>
        {facts.map(([label, fact]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
      </dl>
      <dl className={styles['counts']}>
        {counts.map(([label, count]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{formatNumber(count, locale)}</dd>
          </div>
        ))}
      </dl>
    </article>
  );
}
