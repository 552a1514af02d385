import { Component, type ReactNode } from 'react';

interface UnbrokenProps {
  readonly children: ReactNode;
}

/** Keeps a mistake in one screen from taking the whole page with it. */
export class Unbroken extends Component<UnbrokenProps, { readonly isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError() {
    return { isBroken: true };
  }

  override render() {
    if (!this.state.isBroken) return this.props.children;
    return (
      <main id="main">
        <div className="notice notice-failure" role="alert">
          <h1>This page could not be shown</h1>
          <p>
            It is a mistake of the explorer, not of what you asked. The browser’s console tells more;{' '}
            <a href={location.href}>load it again</a> or go <a href="/">to the disputes</a>.
          </p>
        </div>
      </main>
    );
  }
}
