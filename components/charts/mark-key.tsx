import { useTranslations } from 'next-intl';
import type { ChartModel } from '@/lib/series/chart-types';
import styles from './chart-frame.module.css';
import { KEY_GLYPH, KeyGlyph, keyItems } from './mark-key-items';

/** What the marks mean, for the marks this chart has. A chart of exact values that nobody contradicts needs no key. */
export function MarkKey({ model }: { readonly model: ChartModel }) {
  const t = useTranslations();
  const items = keyItems(model, t);
  if (items.length === 0) return null;
  return (
    <ul className={styles['key']} aria-label={t('chart.marks')}>
      {items.map(({ kind, text }) => (
        <li key={kind}>
          <svg
            {...KEY_GLYPH}
            viewBox={`0 0 ${KEY_GLYPH.width} ${KEY_GLYPH.height}`}
            aria-hidden="true"
            className={styles['glyph']}
          >
            <KeyGlyph kind={kind} />
          </svg>
          {text}
        </li>
      ))}
    </ul>
  );
}
