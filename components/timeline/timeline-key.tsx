import styles from './timeline.module.css';

type Props = { readonly day: string; readonly span: string };

/** What the marks of a timeline say. */
export function TimelineKey({ day, span }: Props) {
  return (
    <ul className={styles['key']}>
      <li>
        <svg width="12" height="12" aria-hidden="true">
          <circle cx="6" cy="6" r="4" className={styles['day']} />
        </svg>
        {day}
      </li>
      <li>
        <svg width="28" height="12" aria-hidden="true">
          <line x1="1" x2="27" y1="6" y2="6" className={styles['span']} />
          <circle cx="14" cy="6" r="3.25" className={styles['ring']} />
        </svg>
        {span}
      </li>
    </ul>
  );
}
