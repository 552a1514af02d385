import { ingestArticles, stats } from '../../graphql/operations.ts';
import { useAnswer } from '../../graphql/use-answer.ts';
import { Screen } from '../../parts/Screen.tsx';
import { counted } from '../../words.ts';
import { addArticles } from './add-articles.ts';
import { DeskError } from './DeskError.tsx';
import { useDesk } from './desk.ts';
import { FileIntake, takeFiles } from './FileIntake.tsx';
import { LaidList } from './LaidList.tsx';
import { lookAtArticles } from './look-at-articles.ts';
import { Outcomes } from './Outcomes.tsx';
import { PasteForm } from './PasteForm.tsx';
import { useFileDrop } from './use-file-drop.ts';
import { useLeaveAsks } from './use-leave-asks.ts';
import { WorkShown } from './WorkShown.tsx';
import '../../styles/add.css';

/** Where articles are put in: what is found in them is seen before any of it is kept. */
export function Add() {
  const desk = useDesk();
  // It is asked for at once so that a server that wants a key says so before anything is typed.
  const held = useAnswer(stats, {});
  const { laid, refusals, work, error, outcomes } = desk;
  const isDragging = useFileDrop(files => {
    if (work === null) void takeFiles(files);
  });
  useLeaveAsks();
  const articles = laid.slice(0, 1).map(({ article }) => article);
  return (
    <Screen title="Add articles" query={ingestArticles.text} variables={{ articles }}>
      <div className="screen-head">
        <h1>Add articles</h1>
        <p className="muted" aria-busy={held.isAsking}>
          You see who says what in them before anything goes in.
          {held.data && ` The graph holds ${counted(held.data.stats.articles, 'article')}.`}
        </p>
      </div>
      {work && <WorkShown work={work} />}
      {error && <DeskError error={error} retry={() => void (outcomes ? addArticles() : lookAtArticles())} />}
      {outcomes && (outcomes.length > 0 || work === null) && <Outcomes outcomes={outcomes} isDone={work === null} />}
      {(laid.length > 0 || refusals.length > 0) && work?.kind !== 'ADDING' && <LaidList desk={desk} />}
      {work?.kind !== 'ADDING' && (
        <fieldset className="add-intake" disabled={work !== null}>
          <legend className={laid.length > 0 || outcomes ? undefined : 'unseen'}>More articles</legend>
          <PasteForm />
          <FileIntake isDragging={isDragging} />
        </fieldset>
      )}
    </Screen>
  );
}
