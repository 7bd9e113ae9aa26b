import { useTranslations } from 'next-intl';
import { MarkGlyph } from '@/components/charts/mark-glyph';
import { seriesColour } from '@/components/charts/paint';
import styles from './samples.module.css';

const SIZE = { width: 132, height: 48 };
const [LEFT, RIGHT, HIGH, LOW] = [14, 118, 12, 36];

const LINES = {
  solid: `M${LEFT},${LOW}L${RIGHT},${HIGH}`,
  bridge: `M${LEFT},${LOW}L${RIGHT},${HIGH}`,
  step: `M${LEFT},${LOW}H${RIGHT}V${HIGH}`,
  none: '',
} as const;
const KINDS = ['solid', 'bridge', 'step', 'none'] as const;

/** What joins two marks of a chart, and what does not. */
export function LineSamples() {
  const t = useTranslations('method.lines');
  return (
    <dl className={styles['samples']}>
      {KINDS.map((kind) => (
        <div key={kind} className={styles['sample']} data-line-sample={kind}>
          <dt>
            <svg
              {...SIZE}
              viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
              aria-hidden="true"
              className={styles['drawing']}
            >
              {/* Drawn as components/charts/panel-drawing.tsx draws lines. */}
              {kind !== 'none' && (
                <path
                  d={LINES[kind]}
                  fill="none"
                  stroke={seriesColour(0)}
                  strokeWidth={kind === 'bridge' ? 1 : 1.75}
                  strokeDasharray={kind === 'bridge' ? '2 4' : undefined}
                />
              )}
              <MarkGlyph mark="exact" style={0} x={LEFT} y={LOW} />
              <MarkGlyph mark="exact" style={kind === 'none' ? 1 : 0} x={RIGHT} y={HIGH} />
            </svg>
            {t(`${kind}.name`)}
          </dt>
          <dd>{t(`${kind}.text`)}</dd>
        </div>
      ))}
    </dl>
  );
}
