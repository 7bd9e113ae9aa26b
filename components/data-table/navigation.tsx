'use client';

import { createContext, type MouseEvent, type ReactNode, useContext } from 'react';

/** How a table moves to another view: by script without a full load where the page gives a way, else by its links. */
export type TableNavigation = {
  /** `replaces`: the view takes the place of the present one in the browser's history. */
  readonly navigate: (href: string, options?: { readonly replaces: boolean }) => void;
  /** True while the asked-for view is on its way: the old rows stay, dimmed. */
  readonly isPending: boolean;
};

const Context = createContext<TableNavigation>({
  navigate: (href, options) => (options?.replaces ? window.location.replace(href) : window.location.assign(href)),
  isPending: false,
});

export const TableNavigationProvider = Context.Provider;

export function useTableNavigation(): TableNavigation {
  return useContext(Context);
}

/** Whether a click asks for this link here and now, and not for a new tab, a download or a menu. */
export function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
}

type Props = {
  readonly href: string;
  readonly className?: string | undefined;
  readonly label?: string;
  /** What the pointer is told beside the text. */
  readonly title?: string | undefined;
  /** True for the view that is shown already. */
  readonly isCurrent?: boolean;
  readonly children: ReactNode;
};

/** A link to another view of the same table or chart. Without script it is a link like any other. */
export function ViewLink({ href, className, label, title, isCurrent = false, children }: Props) {
  const { navigate } = useTableNavigation();
  return (
    <a
      href={href}
      className={className}
      aria-label={label}
      title={title}
      aria-current={isCurrent ? 'true' : undefined}
      onClick={(event) => {
        if (!isPlainClick(event)) return;
        event.preventDefault();
        navigate(href);
      }}
    >
      {children}
    </a>
  );
}
