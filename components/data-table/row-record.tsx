import styles from './row-record.module.css';
import { TableCellContent } from './table-cell-content';
import type { TableCell } from './table-model';

export type RecordItem = {
  readonly key: string;
  readonly label: string;
  /** Null: the row has no value. */
  readonly cell: TableCell | null;
  /** Said where there is no value. */
  readonly missing: string;
};

export type RecordGroup = { readonly key: string; readonly title: string; readonly items: readonly RecordItem[] };

type Props = {
  readonly groups: readonly RecordGroup[];
  /** The level of the titles of groups: one below the title of the row. */
  readonly level: 2 | 3;
};

/** A row in full: every column with its label. Nothing is cut, and numbers stand with all their digits too. */
export function RowRecord({ groups, level }: Props) {
  const Heading = `h${level}` as const;
  return (
    <div className={styles['record']}>
      {groups.map(({ key, title, items }) => (
        <section key={key} aria-label={title}>
          <Heading className={styles['title']}>{title}</Heading>
          <dl className={styles['items']}>
            {items.map((item) => (
              <div key={item.key} data-field={item.key}>
                <dt>{item.label}</dt>
                <dd>
                  {item.cell === null ? (
                    <span className={styles['missing']}>{item.missing}</span>
                  ) : (
                    <TableCellContent cell={item.cell} />
                  )}
                  {isFuller(item.cell) && <span className={styles['full']}>{item.cell?.full}</span>}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}

/** Whether a number is written shorter than it is. */
function isFuller(cell: TableCell | null): boolean {
  return typeof cell?.raw === 'number' && cell.full !== undefined && cell.full !== cell.text;
}
