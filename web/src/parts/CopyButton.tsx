import { useEffect, useState } from 'react';

interface CopyButtonProps {
  readonly text: string;
  readonly label: string;
}

/** Puts a text where it can be pasted from, and says that it has. */
export function CopyButton({ text, label }: CopyButtonProps) {
  const [told, setTold] = useState<string | null>(null);
  useEffect(() => {
    if (told === null) return;
    const timer = setTimeout(() => setTold(null), 2_000);
    return () => clearTimeout(timer);
  }, [told]);
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setTold('Copied'),
      () => setTold('The browser does not let it be copied'),
    );
  return (
    <button type="button" className="quiet" onClick={copy} title={text}>
      <span aria-live="polite">{told ?? label}</span>
    </button>
  );
}
