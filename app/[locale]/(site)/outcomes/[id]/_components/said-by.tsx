import { useTranslations } from 'next-intl';
import { Link } from '@/app/_i18n/navigation';
import { Panel } from '@/app/[locale]/(site)/_components/panel';
import { PlaceInSource } from '@/components/figures/place-in-source';
import { SourceLink } from '@/components/figures/source-link';
import { langOf } from '@/lib/format/lang-of';
import type { Locale } from '@/lib/format/locale';
import type { SourceNote } from '@/lib/series/point';
import styles from './facts.module.css';
import type { OutcomePage } from './read-outcome';

type Props = { readonly page: OutcomePage; readonly locale: Locale };

/** The document that states the outcome and where in it, and those its note names besides. */
export function SaidBy({ page: { outcome, notedSources }, locale }: Props) {
  const t = useTranslations();
  const { source, locator, note, titleZhOrigin } = outcome;
  return (
    <Panel id="said-by" title={t('outcomePage.parts.saidBy')}>
      <Document source={source} locale={locale} />
      <p className={styles['quiet']}>
        <PlaceInSource tier={source.tier} locator={locator} locale={locale} />
      </p>
      {note !== null && <p lang={langOf(note, locale) ?? undefined}>{note}</p>}
      {notedSources.length === 0 ? (
        <p>{t('outcomePage.oneSource')}</p>
      ) : (
        <>
          <p>{t('outcomePage.noted', { count: notedSources.length })}</p>
          {notedSources.map((noted) => (
            <Document key={noted.id} source={noted} locale={locale} />
          ))}
        </>
      )}
      <p className={styles['quiet']}>{t(`outcomePage.titleOrigins.${titleZhOrigin}`)}</p>
    </Panel>
  );
}

function Document({ source, locale }: { readonly source: SourceNote; readonly locale: Locale }) {
  return (
    <p data-document={source.id}>
      <Link href={`/sources/${encodeURIComponent(source.id)}`} lang={langOf(source.title, locale) ?? undefined}>
        {source.title}
      </Link>
      {' · '}
      <SourceLink source={source} />
    </p>
  );
}
