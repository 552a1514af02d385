import { useEffect } from 'react';
import { navigate } from '../../router/address.ts';
import { becameOf } from './decisions.ts';

/** Goes on to what something that is gone has become in this tab; tells whether it does. */
export function useFollow(goneId: string, pathOf: (id: string) => string): boolean {
  const target = becameOf(goneId);
  const path = target && pathOf(target);
  useEffect(() => {
    if (path !== null) navigate(path + location.search, { replace: true });
  }, [path]);
  return path !== null;
}
