import { useTranslations } from 'next-intl';
import { Link } from '@/app/_i18n/navigation';
import { More } from '@/app/[locale]/(site)/_components/more';
import { Panel } from '@/app/[locale]/(site)/_components/panel';
import { sourceText, type Translate } from '@/components/figures/source-text';
import type { ProgrammeSource } from '@/db/queries/programmes/list-programme-sources';
import { langOf } from '@/lib/format/lang-of';
import type { Locale } from '@/lib/format/locale';
import { formatNumber } from '@/lib/format/number';
import { SOURCE_TIERS } from '@/lib/record/values';
import type { ProgrammePage } from './read-programme';
import styles from './sources.module.css';

type Props = { readonly page: ProgrammePage; readonly locale: Locale };

const LISTED = 6;

/** The documents behind the programme, by standing, those on which most rests first. */
export function Sources({ page: { sources }, locale }: Props) {
  const t = useTranslations();
  const tiers = SOURCE_TIERS.map((tier) => ({ tier, ofTier: sources.filter((source) => source.tier === tier) }));
  return (
    <Panel id="sources" title={t('programmes.parts.sources')}>
      <p>{t('programmes.sourcesLede', { count: sources.length })}</p>
      <dl className={styles['tiers']}>
        {tiers.map(({ tier, ofTier }) => (
          <div key={tier} data-tier={tier}>
            <dt>{t(`sourceTiers.${tier}`)}</dt>
            <dd>{formatNumber(ofTier.length, locale)}</dd>
          </div>
        ))}
      </dl>
      {tiers
        .filter(({ ofTier }) => ofTier.length > 0)
        .map(({ tier, ofTier }) => (
          <div key={tier} className={styles['tier']}>
            <h3>{t(`programmes.tiers.${tier}`, { count: ofTier.length })}</h3>
            <List sources={ofTier.slice(0, LISTED)} locale={locale} />
            {ofTier.length > LISTED && (
              <More summary={t('programmes.others', { count: ofTier.length - LISTED })}>
                <List sources={ofTier.slice(LISTED)} locale={locale} />
              </More>
            )}
          </div>
        ))}
    </Panel>
  );
}

function List({ sources, locale }: { readonly sources: readonly ProgrammeSource[]; readonly locale: Locale }) {
  const t = useTranslations();
  return (
    <ul className={styles['list']}>
      {sources.map((source) => (
        <li key={source.id} data-supporting={source.id}>
          <Link href={`/sources/${encodeURIComponent(source.id)}`} lang={langOf(source.title, locale) ?? undefined}>
            {source.title}
          </Link>
          <span className={styles['quiet']}>
            {sourceText(source, locale, t)} · {supportOf(source, t)}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** What of the programme rests on a document. */
function supportOf({ statementCount, outcomeCount, isOfProfile }: ProgrammeSource, t: Translate): string {
  const parts = [
    statementCount > 0 && t('programmes.supportsStatements', { count: statementCount }),
    outcomeCount > 0 && t('programmes.supportsOutcomes', { count: outcomeCount }),
    isOfProfile && t('programmes.supportsProfile'),
  ];
  return parts.filter(Boolean).join(t('chart.comma'));
}
