import styles from './site-footer.module.css';

type Props = {
  readonly what: string;
  readonly dataLabel: string;
  readonly downloads: readonly { readonly href: string; readonly label: string }[];
  readonly licence: string;
};

/** The foot of every page: what the figures are, the whole record to take away, and the licence. */
export function SiteFooter({ what, dataLabel, downloads, licence }: Props) {
  return (
    <footer className={styles['footer']}>
      <div className={styles['inner']}>
        <p className={styles['what']}>{what}</p>
        <p>
          {dataLabel}
          {downloads.map(({ href, label }) => (
            <span key={href}>
              {' · '}
              <a href={href} download>
                {label}
              </a>
            </span>
          ))}
        </p>
        <p>{licence}</p>
      </div>
    </footer>
  );
}
