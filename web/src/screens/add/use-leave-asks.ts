import { useEffect } from 'react';
import { deskNow } from './desk.ts';
import { pastingNow } from './pasting.ts';

const isInTheMidst = (): boolean => {
  const { laid, work } = deskNow();
  return laid.length > 0 || work !== null || pastingNow().text !== '';
};

const ask = (event: BeforeUnloadEvent): void => {
  if (isInTheMidst()) event.preventDefault();
};

/** Asks before what is on the desk is lost. It goes on while one looks at other pages of the explorer, and so does the asking. */
export function useLeaveAsks(): void {
  useEffect(() => addEventListener('beforeunload', ask), []);
}
