import { useTranslations } from 'next-intl';
import type { PreparedChart } from '@/components/charts/prepare-chart';
import { embedCode } from '@/lib/export/embed-code';
import { chartLayout } from '@/lib/series/chart-layout';
import type { ChartAddresses } from './addresses';
import { CopyText } from './copy-text';
import styles from './take-away.module.css';

/** The width that the first height of a frame is right for, and what stands around the plot there, in CSS pixels. */
const WIDTH = 880;
const AROUND = 260;

type Props = {
  readonly chart: PreparedChart;
  readonly addresses: ChartAddresses;
  readonly origin: string;
  readonly releaseId: number;
};

/** The code that puts this view into someone else's page: with the newest figures, or with these for good. */
export function TakeEmbed({ chart, addresses, origin, releaseId }: Props) {
  const t = useTranslations('takeAway.embed');
  const height = AROUND + Math.ceil(chartLayout(chart.model, { width: WIDTH, labels: chart.labels }).height / 10) * 10;
  const codeFor = (path: string) => embedCode({ address: origin + path, title: chart.text.title, height });
  return (
    <details>
      <summary>{t('show')}</summary>
      <div className={styles['texts']}>
        <CopyText id="take-embed" label={t('live')} text={codeFor(addresses.embed(null))} />
        <CopyText
          id="take-embed-pinned"
          label={t('pinned', { id: releaseId })}
          text={codeFor(addresses.embed(releaseId))}
        />
        <p className={styles['hint']}>{t('hint')}</p>
      </div>
    </details>
  );
}
