import { paths, type StatementPageQuery, statementPage } from '../../graphql/operations.ts';
import { useAnswer } from '../../graphql/use-answer.ts';
import { Answered } from '../../parts/Answered.tsx';
import { EvidenceLine } from '../../parts/EvidenceLine.tsx';
import { isSide } from '../../relations.ts';
import { Link } from '../../router/Link.tsx';
import { statementPath } from '../../router/paths.ts';
import type { DrawnLine } from './drawing.ts';
import type { KnownGraph } from './known-graph.ts';
import { RelationWords } from './LineTable.tsx';

interface LineSentencesProps {
  readonly line: DrawnLine;
  readonly known: KnownGraph;
}

/** One connection, and the sentences that say so. */
export function LineSentences({ line, known }: LineSentencesProps) {
  const { from, to, relation } = line;
  return (
    <>
      <p className="kicker">Connection</p>
      <h2 className="graph-line-title">
        {known.nodes.get(from)?.name} <RelationWords line={line} />: {known.nodes.get(to)?.name}
      </h2>
      {isSide(relation) ? <SideSentences line={line} /> : <OtherSentence line={line} />}
    </>
  );
}

const fewSentences = 3;

/** What a speaker has said on a statement. */
function SideSentences({ line: { from, to, relation } }: { readonly line: DrawnLine }) {
  const asked = useAnswer(statementPage, { id: to, saidAt: null, first: 40, after: null }, to);
  return (
    <Answered asked={asked}>
      {answer => {
        const reports = reportsOf(answer, from, relation);
        return (
          <>
            {reports.slice(0, fewSentences).map(report => (
              <EvidenceLine key={report.id} evidence={report} />
            ))}
            <p>
              <Link to={`${statementPath(to)}#${relation.toLowerCase()}`}>
                {reports.length > fewSentences ? `All ${reports.length} sentences` : 'Both sides of the statement'}
              </Link>
            </p>
          </>
        );
      }}
    </Answered>
  );
}

const reportsOf = ({ statement }: StatementPageQuery, speaker: string, stance: string) =>
  (statement?.utterances.nodes ?? [])
    .filter(utterance => utterance.speaker?.id === speaker && utterance.stance === stance)
    .flatMap(utterance => utterance.attributions.nodes.map(report => ({ ...report, saidAt: utterance.saidAt })));

/** The passage behind a connection that is no side. */
function OtherSentence({ line: { from, to, relation } }: { readonly line: DrawnLine }) {
  const asked = useAnswer(paths, { from, to, maxLength: 1, crossHubs: true }, `${from} ${to}`);
  return (
    <Answered asked={asked}>
      {({ paths: [way] }) => {
        const hop = way?.hops.find(step => step.relation === relation);
        return hop?.evidence ? (
          <EvidenceLine evidence={hop.evidence} />
        ) : (
          <p className="muted">No single sentence says so: it follows from what was said.</p>
        );
      }}
    </Answered>
  );
}
