import { ViewLink } from './navigation';
import styles from './pager.module.css';

type Target = { readonly label: string; readonly href: string | null };

type Props = {
  readonly label: string;
  /** `51–100 of 279`. */
  readonly position: string;
  readonly first: Target;
  readonly previous: Target;
  readonly next: Target;
};

/** Where the page stands in the whole, and the ways on. A way that leads nowhere is said but is no link. */
export function Pager({ label, position, first, previous, next }: Props) {
  return (
    <nav className={styles['pager']} aria-label={label}>
      <span className={styles['position']} aria-live="polite">
        {position}
      </span>
      {[first, previous, next].map((target) =>
        target.href === null ? (
          <span key={target.label} className={styles['off']}>
            {target.label}
          </span>
        ) : (
          <ViewLink key={target.label} href={target.href}>
            {target.label}
          </ViewLink>
        ),
      )}
    </nav>
  );
}
