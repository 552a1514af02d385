import { useRef, useState } from 'react';
import { AskError } from './ask.ts';
import type { PayloadOf, Send } from './change.ts';
import type { Operation } from './operations.ts';

/** How a mutation stands that was sent or is to be. */
export interface Sending<Payload, Variables> {
  readonly payload: Payload | null;
  readonly error: AskError | null;
  readonly isSending: boolean;
  /** Sends it; gives back null where nothing came of it. */
  readonly send: (variables: Variables) => Promise<Payload | null>;
}

interface State<Payload> {
  readonly payload: Payload | null;
  readonly error: AskError | null;
  readonly isSending: boolean;
}

/** Sends a mutation in one of the ways there are; of several that are on their way the last counts. */
export function useSending<Answer extends object, Variables>(
  way: Send,
  mutation: Operation<Answer, Variables, 'mutation'>,
): Sending<PayloadOf<Answer>, Variables> {
  type Payload = PayloadOf<Answer>;
  const [state, setState] = useState<State<Payload>>({ payload: null, error: null, isSending: false });
  const last = useRef(0);
  const send = async (variables: Variables): Promise<Payload | null> => {
    last.current += 1;
    const turn = last.current;
    setState({ payload: null, error: null, isSending: true });
    try {
      const payload = await way(mutation, variables);
      if (turn === last.current) setState({ payload, error: null, isSending: false });
      return payload;
    } catch (cause) {
      const error = cause instanceof AskError ? cause : new AskError('REFUSED', 'The answer could not be read.');
      if (turn === last.current) setState({ payload: null, error, isSending: false });
      return null;
    }
  };
  return { ...state, send };
}
