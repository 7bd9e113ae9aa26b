import { ViewLink } from './navigation';
import styles from './pager.module.css';

type Target = { readonly label: string; readonly href: string | null };

type Props = {
  readonly label: string;
  readonly first: Target;
  readonly previous: Target;
  readonly next: Target;
};

/** The ways on from a page. A way that leads nowhere is said but is no link. */
export function Pager({ label, first, previous, next }: Props) {
  return (
    <nav className={styles['pager']} aria-label={label}>
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
