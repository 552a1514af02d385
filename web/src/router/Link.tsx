import type { AnchorHTMLAttributes, MouseEvent } from 'react';
import { navigate } from './address.ts';

interface LinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  readonly to: string;
  /** Leaves no step to come back to. */
  readonly replace?: boolean;
  /** Shows what it leads to from its top, though it is the same screen. */
  readonly toTop?: boolean;
}

/** A link to another address of the explorer; the browser does with it what it does with every link, but for loading the page anew. */
export function Link({ to, replace = false, toTop = false, onClick, ...rest }: LinkProps) {
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (event.defaultPrevented || !isPlain) return;
    event.preventDefault();
    navigate(to, { replace, toTop });
  };
  return <a href={to} onClick={follow} {...rest} />;
}
