import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Facet } from '@/components/data-table/facet';
import { FigureValue } from '@/components/figures/figure-value';
import { LatestFigure } from '@/components/figures/latest-figure';
import { IntervalTable } from '@/components/method/interval-table';
import { LineSamples } from '@/components/method/line-samples';
import { MarkSamples } from '@/components/method/mark-samples';
import { INKS } from '@/components/pictures/inks';
import { Notice } from '@/components/ui/notice';
import { stateFigure } from '@/lib/figures/state';
import type { Locale } from '@/lib/format/locale';
import { QUALIFIERS } from '@/lib/record/values';
import type { MetricSeries } from '@/lib/series/metric-series';
import styles from './theme.module.css';

type Props = { readonly series: readonly MetricSeries[]; readonly locale: Locale };

const STEPS = ['--step-4', '--step-3', '--step-2', '--step-1', '--step-0', '--step--1'] as const;

/** The parts of the system, each the very component that pages use. */
export function Parts({ series, locale }: Props) {
  const t = useTranslations('parts');
  const [first] = series;
  const stated = first?.points.findLast(({ figure }) => figure.precision !== null)?.figure;
  return (
    <>
      <Part title={t('figures')}>
        <div className={styles['figures']}>
          {series.map(({ metric, points }) => (
            <div key={metric.id}>
              <LatestFigure metric={metric} points={points} locale={locale} />
            </div>
          ))}
        </div>
      </Part>
      {first !== undefined && stated !== undefined && stated.precision !== null && (
        <Part title={t('qualified')}>
          <div className={styles['figures']}>
            {QUALIFIERS.map((qualifier) => (
              <FigureValue
                key={qualifier}
                figure={stateFigure({ value: stated.value, precision: stated.precision ?? 1, qualifier })}
                unit={first.metric.unit}
              />
            ))}
          </div>
          <IntervalTable
            stated={{ value: stated.value, precision: stated.precision }}
            unit={first.metric.unit}
            locale={locale}
          />
        </Part>
      )}
      <Part title={t('marks')}>
        <MarkSamples />
        <LineSamples />
      </Part>
      <Part title={t('notices')}>
        <Sampled />
      </Part>
      <Part title={t('facet')}>
        <form>
          <Facet facet={sampleFacet(t('sample'))} />
        </form>
      </Part>
      <Part title={t('colours')}>
        <ul className={styles['swatches']}>
          {Object.keys(INKS.light).map((token) => (
            <li key={token}>
              <svg width={28} height={20} aria-hidden="true">
                <rect width={28} height={20} fill={`var(${token})`} stroke="var(--rule-strong)" />
              </svg>
              <code>{token}</code>
            </li>
          ))}
        </ul>
      </Part>
      <Part title={t('type')}>
        <div className={styles['steps']}>
          {STEPS.map((step, index) => (
            <p
              key={step}
              style={{ fontSize: `var(${step})`, fontFamily: index < 3 ? 'var(--font-serif)' : 'var(--font-sans)' }}
            >
              {t('typeSample')} 0123456789
            </p>
          ))}
        </div>
      </Part>
    </>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className={styles['part']}>
      <h3>{title}</h3>
      {children}
    </div>
  );
}

/** States in which a page speaks before its content, with their own words. */
function Sampled() {
  const t = useTranslations();
  return (
    <>
      <Notice title={t('states.errorTitle')} tone="problem">
        <p>{t('states.errorText')}</p>
      </Notice>
      <Notice title={t('states.notFoundTitle')} tone="plain">
        <p>{t('states.notFoundText')}</p>
      </Notice>
    </>
  );
}

/** Three choices that are no part of the record, and say so. */
function sampleFacet(label: string) {
  const option = (place: number) => ({
    value: `sample-${place}`,
    label: `${label} ${place}`,
    countText: String(place),
    isSelected: place === 1,
  });
  return { key: 'sample', label, options: [1, 2, 3].map(option), more: null };
}
