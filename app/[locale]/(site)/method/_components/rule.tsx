import type { ReactNode } from 'react';
import { Panel } from '@/app/[locale]/(site)/_components/panel';
import styles from './rule.module.css';

type Props = {
  /** Where links to the rule point. */
  readonly id: string;
  readonly title: string;
  /** Each in a paragraph of its own. */
  readonly texts: readonly string[];
  readonly children?: ReactNode;
};

/** One rule of the method: in words, then shown. */
export function Rule({ id, title, texts, children }: Props) {
  return (
    <Panel id={id} title={title}>
      {texts.map((text) => (
        <p key={text} className={styles['text']}>
          {text}
        </p>
      ))}
      {children}
    </Panel>
  );
}
