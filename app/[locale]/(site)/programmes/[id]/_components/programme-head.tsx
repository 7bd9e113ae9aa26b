import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Link } from '@/app/_i18n/navigation';
import { Place } from '@/app/[locale]/(site)/programmes/_components/place';
import { Unbroken } from '@/components/ui/unbroken';
import type { ProgrammeSummary } from '@/db/queries/programmes/list-programmes';
import { formatPartialDate } from '@/lib/format/date';
import { inLocale, type Locale } from '@/lib/format/locale';
import styles from './programme-head.module.css';
import type { ProgrammePage } from './read-programme';

type Props = { readonly page: ProgrammePage; readonly locale: Locale; readonly standing: ReactNode };

/** What the programme is called in both languages, what it is, its facts, and what the numbers below count. */
export function ProgrammeHead({ page, locale, standing }: Props) {
  const t = useTranslations();
  const { programme, parent, children } = page;
  const { nameEn, nameZh } = programme;
  const other = locale === 'zh' ? { lang: 'en', name: nameZh && nameEn } : { lang: 'zh', name: nameZh };
  const facts: (readonly [label: string, fact: ReactNode])[] = [
    [t('programmes.kind'), t(`programmeKinds.${programme.kind}`)],
    [t('programmes.launched'), <LaunchDate key="launched" page={page} locale={locale} />],
    [t('programmes.place'), <Place key="place" place={programme.place} locale={locale} />],
    [
      t('programmes.partOf'),
      parent === null ? t('programmes.standsAlone') : <ToProgramme key="parent" to={parent} locale={locale} />,
    ],
    ...(children.length === 0
      ? []
      : [[t('programmes.includes'), <Children key="c" page={page} locale={locale} />] as const]),
    [t('programmes.shortName'), programme.shortName],
    [t('programmes.identifier'), <code key="id">{programme.id}</code>],
  ];
  return (
    <header className={styles['head']}>
      <p data-screen-only>
        <Link href="/programmes">← {t('programmes.back')}</Link>
      </p>
      <h1>
        <Unbroken text={inLocale(locale, nameEn, nameZh)} />
      </h1>
      {other.name !== null && (
        <p className={styles['other']} lang={other.lang} data-other-name>
          {other.name}
        </p>
      )}
      {standing}
      <div className={styles['columns']}>
        <div className={styles['summary']}>
          <p>{inLocale(locale, programme.summaryEn, programme.summaryZh)}</p>
          {locale === 'zh' && nameZh === null && <p className={styles['scope']}>{t('programmes.noChineseName')}</p>}
          <Scope page={page} />
        </div>
        <dl className={styles['facts']} aria-label={t('programmes.facts')}>
          {facts.map(([label, fact]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{fact}</dd>
            </div>
          ))}
        </dl>
      </div>
    </header>
  );
}

type PageProps = { readonly page: ProgrammePage; readonly locale: Locale };

/** The date, as a way to what stands behind it. */
function LaunchDate({ page: { programme }, locale }: PageProps) {
  const t = useTranslations('programmes');
  const { launchedOn } = programme;
  return <a href="#launch">{launchedOn === null ? t('noLaunchDate') : formatPartialDate(launchedOn, locale)}</a>;
}

function ToProgramme({ to, locale }: { readonly to: ProgrammeSummary; readonly locale: Locale }) {
  return <Link href={`/programmes/${to.id}`}>{inLocale(locale, to.nameEn, to.nameZh)}</Link>;
}

function Children({ page: { children }, locale }: PageProps) {
  return (
    <ul className={styles['children']}>
      {children.map((child) => (
        <li key={child.id}>
          <ToProgramme to={child} locale={locale} />
        </li>
      ))}
    </ul>
  );
}

/** Whether the numbers of the page include those of the programmes that belong to it. */
function Scope({ page: { children } }: { readonly page: ProgrammePage }) {
  const t = useTranslations('programmes');
  if (children.length === 0) return null;
  const sum = (count: (child: ProgrammeSummary) => number) => children.reduce((all, child) => all + count(child), 0);
  return (
    <p className={styles['scope']}>
      {t('scope', {
        children: children.length,
        outcomes: sum(({ outcomeCount }) => outcomeCount),
        metrics: sum(({ metricCount }) => metricCount),
      })}
    </p>
  );
}
