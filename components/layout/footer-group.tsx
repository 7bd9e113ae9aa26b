import { Children, type ReactNode } from 'react';
import styles from './site-footer.module.css';

type Props = { readonly title: string; readonly children: ReactNode };

/** Some links of the foot under what they have in common. */
export function FooterGroup({ title, children }: Props) {
  return (
    <div className={styles['group']}>
      <p className={styles['groupTitle']}>{title}</p>
      <ul>
        {Children.map(children, (link) => (
          <li>{link}</li>
        ))}
      </ul>
    </div>
  );
}
