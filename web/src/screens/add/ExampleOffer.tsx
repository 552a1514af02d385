import { addArticles } from './add-articles.ts';
import { DeskError } from './DeskError.tsx';
import { useDesk } from './desk.ts';
import { openFiles } from './open-files.ts';
import { useLeaveAsks } from './use-leave-asks.ts';
import { WorkShown } from './WorkShown.tsx';
import '../../styles/add.css';

/** Reads the example dossier into the graph at one press. */
export function ExampleOffer() {
  const { work, error } = useDesk();
  useLeaveAsks();
  const read = async () => {
    const { exampleDossier } = await import('./example-dossier.ts');
    await openFiles(exampleDossier());
    await addArticles();
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
      {error && <DeskError error={error} retry={() => void addArticles()} />}
    </>
  );
}
