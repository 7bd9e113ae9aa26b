'use client';

import { useTranslations } from 'next-intl';
import { type DragEvent, useState } from 'react';
import { withColumns } from '@/lib/tables/view';
import styles from './controls.module.css';
import { ViewLink } from './navigation';
import { listedKeys, pageAddress } from './table-addresses';
import type { TableModel } from './table-model';

type Props = { readonly model: TableModel; readonly onShow: (keys: readonly string[]) => void };

/** The columns listed, in order, then all others: each with a tick, its ways up and down, and to be dragged by. */
export function ColumnsList({ model, onShow }: Props) {
  const t = useTranslations('tableControls.columns');
  const arrived = listedKeys(model);
  const [listed, setListed] = useState(arrived);
  const [from, setFrom] = useState(arrived);
  const [dragged, setDragged] = useState<string | null>(null);
  const [over, setOver] = useState<string | null>(null);
  // Ticks and order show at once; the address, when it arrives, has the last word.
  if (from.join() !== arrived.join()) {
    setFrom(arrived);
    setListed(arrived);
  }
  const labels = new Map(model.choices.map(({ key, label }) => [key, label]));
  const others = model.choices.map(({ key }) => key).filter((key) => !listed.includes(key));
  const show = (keys: readonly string[]) => {
    if (keys.length === 0) return;
    setListed(keys);
    onShow(keys);
  };
  const drop = (event: DragEvent, target: string) => {
    event.preventDefault();
    if (dragged !== null && dragged !== target) show(placed(listed, dragged, listed.indexOf(target)));
    setDragged(null);
    setOver(null);
  };
  return (
    <ul className={styles['columns']}>
      {[...listed, ...others].map((key) => {
        const place = listed.indexOf(key);
        const label = labels.get(key) ?? key;
        const isListed = place >= 0;
        const moved = (to: number) => pageAddress(model, withColumns(model.view, placed(listed, key, to)));
        return (
          <li
            key={key}
            className={styles['column']}
            draggable={isListed}
            data-over={over === key || undefined}
            onDragStart={() => setDragged(key)}
            onDragEnd={() => setOver(null)}
            onDragOver={(event) => {
              if (dragged === null || !isListed) return;
              event.preventDefault();
              setOver(key);
            }}
            onDrop={(event) => drop(event, key)}
          >
            <label className={styles['tick']}>
              <input
                type="checkbox"
                name="columns"
                value={key}
                checked={isListed}
                onChange={(event) =>
                  show(event.target.checked ? [...listed, key] : listed.filter((other) => other !== key))
                }
              />
              {label}
            </label>
            {isListed && place > 0 && (
              <ViewLink href={moved(place - 1)} className={styles['move']} label={t('up', { name: label })}>
                ↑
              </ViewLink>
            )}
            {isListed && place < listed.length - 1 && (
              <ViewLink href={moved(place + 1)} className={styles['move']} label={t('down', { name: label })}>
                ↓
              </ViewLink>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** The keys with one of them at another place. */
function placed(keys: readonly string[], key: string, to: number): readonly string[] {
  return keys.filter((other) => other !== key).toSpliced(to, 0, key);
}
