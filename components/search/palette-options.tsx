'use client';

import type { MouseEvent, ReactNode } from 'react';
import { MarkedText } from './marked-text';
import type { PaletteAnswer, PaletteItem } from './palette-model';
import styles from './search-palette.module.css';

type Props = {
  /** Of the list; identifiers of options begin with it. */
  readonly id: string;
  readonly answer: PaletteAnswer;
  /** The identifier of the option that the arrow keys stand on. */
  readonly active: string | null;
  readonly onGo: (href: string) => void;
};

/** What was found, by kind, as options that are links: they open elsewhere by the reader's own means too. */
export function PaletteOptions({ id, answer, active, onGo }: Props) {
  const { groups, all } = answer;
  return (
    <>
      {groups.map((group) => (
        // biome-ignore lint/a11y/useSemanticElements: a group of options, not of form fields
        <div key={group.id} role="group" aria-labelledby={`${id}-${group.id}`} className={styles['group']}>
          <p id={`${id}-${group.id}`} className={styles['groupLabel']}>
            {group.label}
          </p>
          {group.items.map((item) => (
            <Option
              key={item.id}
              id={`${id}-${group.id}-${item.id}`}
              href={item.href}
              active={active}
              onGo={onGo}
              content={<Found item={item} />}
            />
          ))}
        </div>
      ))}
      <Option id={`${id}-all`} href={all.href} active={active} onGo={onGo} content={all.label} />
    </>
  );
}

type OptionProps = Pick<Props, 'id' | 'active' | 'onGo'> & {
  readonly href: string;
  readonly content: ReactNode;
};

function Option({ id, href, active, onGo, content }: OptionProps) {
  const follow = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    onGo(href);
  };
  return (
    <a
      id={id}
      href={href}
      role="option"
      aria-selected={id === active}
      tabIndex={-1}
      className={styles['option']}
      onClick={follow}
    >
      {content}
    </a>
  );
}

function Found({ item: { title, value, detail } }: { readonly item: PaletteItem }) {
  return (
    <>
      {value !== null && <strong className={styles['value']}>{value}</strong>}
      <span className={styles['title']} lang={title.lang}>
        <MarkedText text={title.text} hits={title.hits} />
      </span>
      <span className={styles['detail']}>{detail}</span>
    </>
  );
}
