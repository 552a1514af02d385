import { useRef } from 'react';
import { AskError } from '../../graphql/ask.ts';
import { addArticles } from './add-articles.ts';
import { DeskError } from './DeskError.tsx';
import { changeDesk, deskNow, type Laid, useDesk } from './desk.ts';
import { openFiles } from './open-files.ts';
import { useLeaveAsks } from './use-leave-asks.ts';
import { WorkShown } from './WorkShown.tsx';
import '../../styles/add.css';

/** Reads the example dossier into the graph at one press. What somebody has laid on the desk besides stays there. */
export function ExampleOffer() {
  const { work, error } = useDesk();
  const before = useRef<readonly Laid[] | null>(null);
  useLeaveAsks();
  const read = async () => {
    if (before.current === null) {
      const files = await exampleFiles();
      if (files === null) return;
      before.current = deskNow().laid;
      await openFiles(files);
    }
    const others = new Set(before.current.map(({ key }) => key));
    await addArticles(({ key }) => !others.has(key));
    document.getElementById('main')?.focus();
  };
  return (
    <>
      {work ? (
        <WorkShown work={work} />
      ) : (
        <p>
          <button type="button" className="main-button" onClick={() => void read()}>
            Read the example dossier
          </button>
        </p>
      )}
      {error && <DeskError error={error} retry={() => void read()} />}
    </>
  );
}

async function exampleFiles(): Promise<readonly File[] | null> {
  try {
    return (await import('./example-dossier.ts')).exampleDossier();
  } catch {
    changeDesk({ error: new AskError('UNREACHABLE', 'The example dossier did not come from the server.') });
    return null;
  }
}
