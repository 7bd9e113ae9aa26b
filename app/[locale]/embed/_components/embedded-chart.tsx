import { getTranslations } from 'next-intl/server';
import { siteOrigin } from '@/app/_data/origin';
import type { Viewed } from '@/app/_data/read-viewed';
import { ChartFrame } from '@/components/charts/chart-frame';
import { ChartNotices } from '@/components/charts/chart-notices';
import { prepareChart } from '@/components/charts/prepare-chart';
import { formatPartialDate } from '@/lib/format/date';
import type { Locale } from '@/lib/format/locale';
import { subjectAddress } from '@/lib/series/view/subject-address';
import styles from './embedded-chart.module.css';

type Props = { readonly viewed: Viewed; readonly locale: Locale };

/** A chart in its view, without controls: its title opens the page that has them, its foot says who made it and from what. */
export async function EmbeddedChart({ viewed, locale }: Props) {
  const t = await getTranslations();
  const { subject, view, release } = viewed;
  const chart = prepareChart(subject, view, locale, t);
  const page = (await siteOrigin()) + subjectAddress(subject, chart.viewed.view, locale);
  const day = formatPartialDate(release.createdAt.slice(0, 10), locale);
  return (
    <main className={styles['embedded']}>
      <ChartFrame
        id={subject.kind === 'comparison' ? 'comparison' : subject.id}
        chart={chart}
        heading={
          <h1 className={styles['title']} id="title">
            <a href={page} rel="noopener">
              {chart.text.title}
            </a>
          </h1>
        }
        headingId="title"
        controls={<ChartNotices chart={chart} problems={viewed.problems} />}
      />
      <p className={styles['foot']}>
        <a href={page} rel="noopener">
          {t('site.name')}
        </a>
        {' · '}
        {t('site.release', { id: release.id, date: day })}
        {release.isSynthetic && (
          <strong>
            {' · '}
            {t('site.syntheticTitle')}. {t('site.syntheticText')}
          </strong>
        )}
      </p>
    </main>
  );
}
