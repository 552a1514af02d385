import { Component, type ReactNode } from 'react';

interface UnbrokenProps {
  /** Where the page is: elsewhere it is tried again. */
  readonly at: string;
  readonly children: ReactNode;
}

interface UnbrokenState {
  readonly at: string;
  readonly isBroken: boolean;
}

/** Keeps a mistake in one screen from taking the whole page with it. */
export class Unbroken extends Component<UnbrokenProps, UnbrokenState> {
  override state: UnbrokenState = { at: this.props.at, isBroken: false };

  static getDerivedStateFromError() {
    return { isBroken: true };
  }

  static getDerivedStateFromProps({ at }: UnbrokenProps, state: UnbrokenState): UnbrokenState | null {
    return at === state.at ? null : { at, isBroken: false };
  }

  override render() {
    if (!this.state.isBroken) return this.props.children;
    return (
      <main id="main">
        <div className="notice notice-failure" role="alert">
          <h1>This page could not be shown</h1>
          <p>
            The explorer cannot read what the server answered, or makes a mistake in showing it. The browser’s console
            tells more; <a href={location.href}>load it again</a> or go <a href="/">to the disputes</a>.
          </p>
        </div>
      </main>
    );
  }
}
