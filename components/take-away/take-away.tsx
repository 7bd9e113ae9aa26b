import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { PreparedChart } from '@/components/charts/prepare-chart';
import { addressesOf } from './addresses';
import styles from './take-away.module.css';
import { TakeCitation } from './take-citation';
import { TakeCode } from './take-code';
import { TakeData } from './take-data';
import { TakeEmbed } from './take-embed';
import { TakeLink } from './take-link';
import { TakePicture } from './take-picture';

type Props = {
  readonly chart: PreparedChart;
  /** Where readers reach this copy, `https://example.org`. */
  readonly origin: string;
  /** The release it is drawn from; `createdAt` an ISO moment in UTC. */
  readonly release: { readonly id: number; readonly createdAt: string };
};

/** Everything a reader can take away of a chart in its view: data, pictures, embed code, link, citation, code. */
export function TakeAway({ chart, origin, release }: Props) {
  const t = useTranslations('takeAway');
  const addresses = addressesOf(chart);
  return (
    <section className={styles['panel']} aria-labelledby="take-away">
      <h2 id="take-away">{t('title')}</h2>
      <Part title={t('data.title')}>
        <TakeData addresses={addresses} pointCount={chart.pointCount} />
      </Part>
      <Part title={t('picture.title')}>
        <TakePicture addresses={addresses} />
      </Part>
      <Part title={t('link.title')}>
        <TakeLink addresses={addresses} origin={origin} releaseId={release.id} />
      </Part>
      <Part title={t('embed.title')}>
        <TakeEmbed chart={chart} addresses={addresses} origin={origin} releaseId={release.id} />
      </Part>
      <Part title={t('cite.title')}>
        <TakeCitation chart={chart} addresses={addresses} origin={origin} release={release} />
      </Part>
      <Part title={t('code.title')}>
        <TakeCode addresses={addresses} origin={origin} pinned={chart.viewed.view.release} />
      </Part>
    </section>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={styles['part']}>
      <h3 className={styles['partTitle']}>{title}</h3>
      <div className={styles['content']}>{children}</div>
    </section>
  );
}
