import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Link } from '@/app/_i18n/navigation';
import { Panel } from '@/app/[locale]/(site)/_components/panel';
import { narrowedPage } from '@/app/[locale]/(site)/_table/narrowed';
import { inLocale, type Locale } from '@/lib/format/locale';
import { SIDES } from '@/lib/record/values';
import styles from './facts.module.css';
import type { OutcomePage } from './read-outcome';

type Props = { readonly page: OutcomePage; readonly locale: Locale };

/** Both sides, the places and the programme, each as a way on. */
export function WhoAndWhere({ page: { outcome }, locale }: Props) {
  const t = useTranslations();
  const { parties, places, programme } = outcome;
  const facts: { readonly key: string; readonly label: string; readonly links: readonly ReactNode[] }[] = [
    ...SIDES.map((side) => ({
      key: side,
      label: t(`sides.${side}`),
      links: parties
        .filter((party) => party.side === side)
        .map(({ id, nameEn, nameZh }) => (
          <Link key={id} href={`/organisations/${encodeURIComponent(id)}`}>
            {inLocale(locale, nameEn, nameZh)}
          </Link>
        )),
    })),
    {
      key: 'places',
      label: t('outcomePage.places'),
      links: places.map(({ id, nameEn, nameZh }) => (
        <a key={id} href={narrowedPage('outcomes', { place: id }, locale)}>
          {inLocale(locale, nameEn, nameZh)}
        </a>
      )),
    },
    {
      key: 'programme',
      label: t('outcomePage.programme'),
      links: [
        <Link key={programme.id} href={`/programmes/${programme.id}`}>
          {inLocale(locale, programme.nameEn, programme.nameZh)}
        </Link>,
      ],
    },
  ];
  return (
    <Panel id="who" title={t('outcomePage.parts.who')}>
      <dl className={styles['facts']}>
        {facts.map(({ key, label, links }) => (
          <div key={key} data-fact={key}>
            <dt>{label}</dt>
            {links.length === 0 && <dd>{t('outcomePage.notNamed')}</dd>}
            {links.map((link, index) => (
              // The links of a fact never change their order.
              // biome-ignore lint/suspicious/noArrayIndexKey: see above
              <dd key={index}>{link}</dd>
            ))}
          </div>
        ))}
      </dl>
    </Panel>
  );
}
