'use client';

import { useEffect, useRef } from 'react';
import { HEIGHT_MESSAGE } from '@/lib/export/embed-message';

type Props = { readonly children: React.ReactNode; readonly className?: string | undefined };

/**
 * The content of an embed, which tells the page around it how high it is. Its height is its own: it does not depend on that
 * of the frame, so that the frame can also shrink.
 */
export function EmbedHeight({ children, className }: Props) {
  const content = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = content.current;
    if (element === null || window.parent === window) return;
    const tell = () => {
      const height = Math.ceil(element.getBoundingClientRect().height);
      // To whoever embeds it: a height is nobody's secret.
      window.parent.postMessage({ type: HEIGHT_MESSAGE, height }, '*');
    };
    // At once: browsers let no observer of a frame out of sight speak, and the page would move when it comes into sight.
    tell();
    const resizing = new ResizeObserver(tell);
    resizing.observe(element);
    return () => resizing.disconnect();
  }, []);
  return (
    <div ref={content} className={className}>
      {children}
    </div>
  );
}
