'use client';

import { Component, type ReactNode } from 'react';

type Props = { readonly children: ReactNode };

/**
 * Where the live chart cannot be loaded or drawn, the static picture simply stays: it shows every point already. The error
 * is React's to report; it is not the reader's.
 */
export class KeepStatic extends Component<Props, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    return this.state.hasFailed ? null : this.props.children;
  }
}
