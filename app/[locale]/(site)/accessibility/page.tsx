import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { pageMetadata } from '@/app/_data/page-metadata';
import { Link } from '@/app/_i18n/navigation';
import { pageLocale } from '@/app/_i18n/page-locale';
import { Panel } from '@/app/[locale]/(site)/_components/panel';
import text from '@/app/[locale]/(site)/_components/text-page.module.css';
import styles from './page.module.css';

export const dynamic = 'force-dynamic';

type Props = { readonly params: Promise<{ locale: string }> };

const HELPS = ['tables', 'keyboard', 'colour', 'themes', 'script', 'language', 'motion', 'print'] as const;
const TESTED = ['axe', 'keys', 'reflow', 'noScript', 'contrast'] as const;
const LIMITS = ['people', 'readers', 'map', 'wide', 'originals', 'files'] as const;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations('accessibility');
  return pageMetadata({ path: '/accessibility', locale, title: t('title'), description: t('lede') });
}

/** What was done so that everyone can read the record, what of it was tested and how, and what is known to be wanting. */
export default async function AccessibilityPage({ params }: Props) {
  await pageLocale(params);
  const t = await getTranslations('accessibility');
  return (
    <article className={text['page']}>
      <header className={text['header']}>
        <h1>{t('title')}</h1>
        <p className={text['lede']}>{t('lede')}</p>
      </header>
      <Panel id="standard" title={t('standardTitle')}>
        <p>{t('standard')}</p>
      </Panel>
      <Panel id="helps" title={t('helpsTitle')}>
        <ul className={styles['list']}>
          {HELPS.map((help) => (
            <li key={help}>{t(`helps.${help}`)}</li>
          ))}
        </ul>
      </Panel>
      <Panel id="tested" title={t('testedTitle')}>
        <p>{t('testedText')}</p>
        <ul className={styles['list']}>
          {TESTED.map((test) => (
            <li key={test}>{t(`tested.${test}`)}</li>
          ))}
        </ul>
      </Panel>
      <Panel id="limits" title={t('limitsTitle')}>
        <ul className={styles['list']}>
          {LIMITS.map((limit) => (
            <li key={limit}>{t(`limits.${limit}`)}</li>
          ))}
        </ul>
      </Panel>
      <Panel id="otherwise" title={t('otherwiseTitle')}>
        <p>{t('otherwise')}</p>
        <p>
          <Link href="/method#download">{t('download')}</Link>
        </p>
      </Panel>
    </article>
  );
}
