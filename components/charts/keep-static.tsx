'use client';

import { Component, type ReactNode } from 'react';

type Props = { readonly onFailed: () => void; readonly children: ReactNode };

/**
 * Where the live chart cannot be loaded or drawn, or fails once it is there, the static picture stays or comes back: it
 * shows every point already. The error is React's to report; it is not the reader's.
 */
export class KeepStatic extends Component<Props, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override componentDidCatch() {
    this.props.onFailed();
  }

  override render() {
    return this.state.hasFailed ? null : this.props.children;
  }
}
