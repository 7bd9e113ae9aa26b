import { useTranslations } from 'next-intl';
import type { PreparedChart } from '@/components/charts/prepare-chart';
import { bibtex, type Cited, cslJson } from '@/lib/export/citation';
import { formatPartialDate } from '@/lib/format/date';
import type { ChartAddresses } from './addresses';
import { CopyText } from './copy-text';
import styles from './take-away.module.css';

type Props = {
  readonly chart: PreparedChart;
  readonly addresses: ChartAddresses;
  readonly origin: string;
  readonly release: { readonly id: number; readonly createdAt: string };
};

/** How to cite this view: always the release that is shown, so that who follows the address sees the same figures. */
export function TakeCitation({ chart, addresses, origin, release }: Props) {
  const t = useTranslations();
  const { subject, locale } = chart;
  const releasedOn = release.createdAt.slice(0, 10);
  const id = subject.kind === 'comparison' ? subject.metrics.map((metric) => metric.id).join('-') : subject.id;
  const cited: Cited = {
    key: `connectivity-observatory-${id}-release-${release.id}`,
    title: chart.text.title,
    author: t('site.name'),
    releaseId: release.id,
    releasedOn,
    accessedOn: new Date().toISOString().slice(0, 10),
    address: origin + addresses.page(release.id),
    medium: t('takeAway.cite.medium'),
    version: t('takeAway.cite.version', { id: release.id }),
    locale,
  };
  const plain = t('takeAway.cite.plainText', {
    author: cited.author,
    title: cited.title,
    year: releasedOn.slice(0, 4),
    version: cited.version,
    released: locale === 'zh' ? releasedOn : formatPartialDate(releasedOn, locale),
    accessed: locale === 'zh' ? cited.accessedOn : formatPartialDate(cited.accessedOn, locale),
    address: cited.address,
  });
  return (
    <>
      <CopyText id="take-cite" label={t('takeAway.cite.plain')} text={plain} isProse />
      <details>
        <summary>{t('takeAway.cite.more')}</summary>
        <div className={styles['texts']}>
          <CopyText id="take-bibtex" label="BibTeX" text={bibtex(cited)} />
          <CopyText id="take-csl" label="CSL-JSON" text={cslJson(cited)} />
        </div>
      </details>
      <p className={styles['hint']}>{t('takeAway.cite.licence')}</p>
    </>
  );
}
