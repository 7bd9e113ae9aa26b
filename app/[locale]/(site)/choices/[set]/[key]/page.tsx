import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { paramsOf } from '@/app/_data/params-of';
import { pageLocale } from '@/app/_i18n/page-locale';
import { ProblemsNotice } from '@/app/[locale]/(site)/_components/problems-notice';
import { askedChoices } from '@/app/[locale]/(site)/_table/asked-choices';
import { choicesPath, tableAddress } from '@/app/[locale]/(site)/_table/paths';
import { readChoices } from '@/app/[locale]/(site)/_table/read-choices';
import type { Locale } from '@/lib/format/locale';
import { fieldOf } from '@/lib/tables/definition';
import { MAX_SEARCH_LENGTH } from '@/lib/tables/parse-view';
import { serialiseView } from '@/lib/tables/serialise-view';
import { DEFINITIONS } from '@/lib/tables/sets';
import { termsOf, withTerms } from '@/lib/tables/view';
import styles from './page.module.css';

export const dynamic = 'force-dynamic';

/** More than any facet of the record has. */
const MOST_LISTED = 2000;

type Props = {
  readonly params: Promise<{ locale: string; set: string; key: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { asked, locale } = await askedOf(props);
  return { title: asked === null ? '' : await titleOf(asked, locale), robots: { index: false } };
}

/** All choices of a facet in one list, for readers without script and for long lists: each leads to the table. */
export default async function ChoicesPage(props: Props) {
  const { asked, locale } = await askedOf(props);
  if (asked === null) notFound();
  const t = await getTranslations();
  const { set, key, find } = asked;
  const definition = DEFINITIONS[set];
  const { view, problems, choices, count } = await readChoices({ ...asked, limit: MOST_LISTED }, t);
  const chosen = termsOf(view, key);
  const kept = [...new URLSearchParams(serialiseView(view, definition, 'page'))];
  const toggled = (term: string) => {
    const terms = chosen.includes(term) ? chosen.filter((one) => one !== term) : [...chosen, term];
    return tableAddress(set, withTerms(view, key, terms, definition));
  };
  return (
    <div className={styles['page']}>
      <p>
        <a href={tableAddress(set, view)}>← {t('table.choices.back')}</a>
      </p>
      <h1>{await titleOf(asked, locale)}</h1>
      <p className={styles['lede']}>{t('table.choices.lede', { count })}</p>
      <ProblemsNotice problems={problems} />
      <search>
        <form method="get" action={choicesPath(set, key, locale)} className={styles['form']}>
          {kept.map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <input
            type="search"
            name="find"
            defaultValue={find}
            maxLength={MAX_SEARCH_LENGTH}
            aria-label={t('table.find')}
            placeholder={t('table.find')}
          />
          <button type="submit">{t('table.apply')}</button>
        </form>
      </search>
      {choices.length === 0 && <p>{t('table.foundNone')}</p>}
      <ul className={styles['choices']} aria-label={t('table.choices.list')}>
        {choices.map(({ value, label, countText, isSelected }) => (
          <li key={value}>
            <a href={toggled(value)} aria-current={isSelected ? 'true' : undefined}>
              {isSelected && '✓ '}
              {label}
            </a>{' '}
            <span className={styles['count']}>{countText}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

async function askedOf({ params, searchParams }: Props) {
  const locale = await pageLocale(params);
  const { set, key } = await params;
  return { locale, asked: askedChoices(set, key, paramsOf(await searchParams), locale) };
}

async function titleOf({ set, key }: NonNullable<ReturnType<typeof askedChoices>>, locale: Locale): Promise<string> {
  const t = await getTranslations('table');
  const definition = DEFINITIONS[set];
  const name = definition.label[locale];
  const facet = fieldOf(definition, key)?.label[locale] ?? key;
  const title = t('choices.title', { set: name, facet: locale === 'zh' ? facet : facet.toLowerCase() });
  return title.charAt(0).toUpperCase() + title.slice(1);
}
