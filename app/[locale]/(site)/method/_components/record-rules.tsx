import { useTranslations } from 'next-intl';
import { CopyText } from '@/components/take-away/copy-text';
import { LICENCE_URL } from '@/lib/discovery/dataset';
import { bibtex, type Cited, cslJson } from '@/lib/export/citation';
import { formatPartialDate } from '@/lib/format/date';
import { type Locale, pathIn } from '@/lib/format/locale';
import { Downloads } from './downloads';
import type { MethodData } from './read-method';
import { Rule } from './rule';
import styles from './rule.module.css';

type Props = { readonly data: MethodData; readonly origin: string; readonly locale: Locale };

const LIMITS = ['collected', 'uneven', 'announced', 'places', 'translated', 'reposts', 'dates', 'currency'] as const;

/** What the record is as a whole: its releases, how it may be used, cited and taken, and what it cannot say. */
export function RecordRules({ data, origin, locale }: Props) {
  const t = useTranslations('method');
  const site = useTranslations('site');
  const { releases, covered } = data;
  return (
    <>
      <Rule id="releases" title={t('releases.title')} texts={[t('releases.text'), t('releases.pinned')]}>
        <ul className={styles['list']}>
          {releases.map(({ id, createdAt, rowCounts }) => (
            <li key={id}>
              {site('release', { id, date: formatPartialDate(createdAt.slice(0, 10), locale) })}
              <br />
              <span className={styles['quiet']}>
                {t('releases.held', {
                  observations: rowCounts['observations'] ?? 0,
                  outcomes: rowCounts['outcomes'] ?? 0,
                  sources: rowCounts['sources'] ?? 0,
                })}
              </span>
            </li>
          ))}
        </ul>
        <p>
          <a href={pathIn(locale, '/feed.xml')}>{t('releases.feed')}</a>
        </p>
      </Rule>
      <Rule id="download" title={t('download.title')} texts={[t('download.text')]}>
        <Downloads locale={locale} />
      </Rule>
      <Rule id="licence" title={t('licence.title')} texts={[t('licence.text')]}>
        <p>
          <a href={LICENCE_URL} rel="license noopener">
            CC BY 4.0
          </a>
        </p>
      </Rule>
      <Rule id="cite" title={t('cite.title')} texts={[t('cite.text')]}>
        <Citation data={data} origin={origin} locale={locale} />
      </Rule>
      <Rule id="limits" title={t('limits.title')} texts={[t('limits.text')]}>
        <ul className={styles['list']}>
          {covered !== null && (
            <li>
              {t('limits.covered', {
                from: formatPartialDate(covered.from, locale),
                to: formatPartialDate(covered.to, locale),
              })}
            </li>
          )}
          {LIMITS.map((limit) => (
            <li key={limit}>{t(`limits.${limit}`)}</li>
          ))}
        </ul>
      </Rule>
    </>
  );
}

/** The record as a whole, as of the release that is shown. */
function Citation({ data: { release }, origin, locale }: Props) {
  const t = useTranslations();
  const releasedOn = release.createdAt.slice(0, 10);
  const cited: Cited = {
    key: `connectivity-observatory-release-${release.id}`,
    title: t('method.cite.record'),
    author: t('site.name'),
    releaseId: release.id,
    releasedOn,
    accessedOn: new Date().toISOString().slice(0, 10),
    address: origin + pathIn(locale, '/method'),
    medium: t('method.cite.medium'),
    version: t('takeAway.cite.version', { id: release.id }),
    locale,
  };
  const dayText = (day: string) => (locale === 'zh' ? day : formatPartialDate(day, locale));
  const plain = t('method.cite.plain', {
    author: cited.author,
    title: cited.title,
    year: releasedOn.slice(0, 4),
    version: cited.version,
    released: dayText(releasedOn),
    accessed: dayText(cited.accessedOn),
    address: cited.address,
  });
  return (
    <>
      <CopyText id="cite-text" label={t('takeAway.cite.plain')} text={plain} isProse />
      <CopyText id="cite-bibtex" label="BibTeX" text={bibtex(cited)} />
      <CopyText id="cite-csl" label="CSL-JSON" text={cslJson(cited)} />
    </>
  );
}
