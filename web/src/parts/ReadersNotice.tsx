import { useMayChange } from '../graphql/rights.ts';
import { KeyForm } from './KeyForm.tsx';

/** Tells readers, once the server has refused a change, that their key may read and no more. */
export function ReadersNotice() {
  if (useMayChange()) return null;
  return (
    <div className="notice notice-failure" role="alert">
      <p>
        <strong>Your key may read, and not change anything.</strong> Judging and correcting takes a key with the role
        EDITOR; whoever runs the server can give you one.
      </p>
      <KeyForm />
    </div>
  );
}
