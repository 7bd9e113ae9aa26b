import { useTranslations } from 'next-intl';
import { Link } from '@/app/_i18n/navigation';
import { Panel } from '@/app/[locale]/(site)/_components/panel';
import type { Row } from '@/db/queries/sets/list-rows';
import { SOURCE_TIERS } from '@/lib/record/values';
import styles from './standing.module.css';

/** How close the document stands to who knows, what follows from that, and where it can be read. */
export function Standing({ row }: { readonly row: Row }) {
  const t = useTranslations();
  const tier = SOURCE_TIERS.find((one) => one === row['tier']);
  if (tier === undefined) return null;
  const url = row['url'];
  return (
    <Panel id="standing" title={t('sourcePage.standing', { tier: t(`sourceTiers.${tier}`) })}>
      <ol className={styles['tiers']} aria-label={t('sourcePage.tiersInOrder')}>
        {SOURCE_TIERS.map((one) => (
          <li key={one} aria-current={one === tier ? 'true' : undefined}>
            {t(`sourceTiers.${one}`)}
          </li>
        ))}
      </ol>
      <p>{t(`sourcePage.tiers.${tier}`)}</p>
      <p>
        {t('sourcePage.rule')} <Link href="/method#preference">{t('sourcePage.method')}</Link>
      </p>
      <p>
        {typeof url === 'string' ? (
          <a href={url} rel="noopener">
            {t('sourcePage.open', { publisher: String(row['publisher']) })}
          </a>
        ) : (
          t('sourcePage.noAddress')
        )}
      </p>
    </Panel>
  );
}
