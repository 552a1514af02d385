/** That an answer is on its way. */
export const Waiting = ({ isSlow }: { readonly isSlow: boolean }) => (
  <div className="waiting" role="status">
    <p className="muted">{isSlow ? 'Still loading: the server takes its time…' : 'Loading…'}</p>
    <div className="waiting-lines" aria-hidden="true">
      <div />
      <div />
      <div />
      <div />
    </div>
  </div>
);
