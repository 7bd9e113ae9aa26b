import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { MarkBar } from '@/components/charts/mark-bar';
import { MarkGlyph, StatementTick, Whisker } from '@/components/charts/mark-glyph';
import { extentPaint } from '@/components/charts/paint';
import type { MarkKind } from '@/lib/series/chart-types';
import { ARROW_LENGTH, STATEMENT_TICK } from '@/lib/series/layout-marks';
import type { MarkLayout } from '@/lib/series/layout-types';
import styles from './samples.module.css';

const KINDS = ['exact', 'about', 'more_than', 'at_least', 'nearly', 'derived'] as const satisfies readonly MarkKind[];
const BAR = { width: 22, height: 34 };
const GLYPH = { width: 132, height: 64 };
/** The mark stands left, the same value as a bar right of it. */
const AT = { mark: 30, bar: 84, y: 26, foot: 60 };

/** Every mark of a chart, drawn as charts draw it, with what it says. */
export function MarkSamples() {
  const t = useTranslations('method.marks');
  return (
    <dl className={styles['samples']}>
      {KINDS.map((kind) => (
        <div key={kind} className={styles['sample']} data-mark={kind}>
          <dt>
            <Drawing>
              <MarkSample kind={kind} />
            </Drawing>
            {t(`${kind}.name`)}
          </dt>
          <dd>{t(`${kind}.text`)}</dd>
        </div>
      ))}
      <div className={styles['sample']} data-mark="conflict">
        <dt>
          <Drawing>
            <MarkGlyph mark="exact" style={0} x={AT.mark} y={AT.y} />
            <StatementTick x={AT.mark + STATEMENT_TICK.beside} y={AT.y + 14} />
          </Drawing>
          {t('conflict.name')}
        </dt>
        <dd>{t('conflict.text')}</dd>
      </div>
      <div className={styles['sample']} data-mark="part_year">
        <dt>
          <Drawing>
            <path d={`M${AT.mark - 22},${AT.y}h22`} {...extentPaint(0)} />
            <MarkGlyph mark="exact" style={0} x={AT.mark} y={AT.y} />
          </Drawing>
          {t('part_year.name')}
        </dt>
        <dd>{t('part_year.text')}</dd>
      </div>
    </dl>
  );
}

function Drawing({ children }: { readonly children: ReactNode }) {
  return (
    <svg {...GLYPH} viewBox={`0 0 ${GLYPH.width} ${GLYPH.height}`} aria-hidden="true" className={styles['drawing']}>
      {children}
    </svg>
  );
}

function MarkSample({ kind }: { readonly kind: MarkKind }) {
  const dot = sampleMark(kind, AT.mark, null);
  const bar = { x: AT.bar, y: AT.y, ...BAR };
  return (
    <>
      <Whisker mark={dot} />
      <MarkGlyph mark={kind} style={0} x={dot.x} y={dot.y} />
      <MarkBar mark={sampleMark(kind, bar.x + bar.width / 2, bar)} bar={bar} />
      <path d={`M${AT.bar - 8},${AT.foot}h${BAR.width + 16}`} stroke="var(--rule-strong)" />
    </>
  );
}

/** A mark without a point of the record: only its kind and its place are drawn. */
function sampleMark(kind: MarkKind, x: number, bar: MarkLayout['bar']): MarkLayout {
  const isDerived = kind === 'derived';
  return {
    point: {
      key: kind,
      metricId: 'sample',
      period: '',
      time: 0,
      from: 0,
      to: 0,
      value: 1,
      low: null,
      high: null,
      mark: kind,
      hasWhisker: isDerived,
      hasConflict: false,
      otherValues: [],
      isPartYear: false,
      isDate: false,
    },
    style: 0,
    x,
    y: AT.y,
    bar,
    whisker: isDerived && bar === null ? { low: AT.y + 18, high: AT.y - 18 } : null,
    extent: null,
    arrow: ARROW_LENGTH,
    others: [],
  };
}
