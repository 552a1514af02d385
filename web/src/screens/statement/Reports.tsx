import { counted } from '../../words.ts';
import { ReportedSentence } from './ReportedSentence.tsx';
import type { Report } from './statement-types.ts';

interface ReportsProps {
  readonly reports: readonly Report[];
  readonly more: boolean;
}

/** The sentences that report one speech act; those of copies are folded. */
export function Reports({ reports, more }: ReportsProps) {
  const origins = reports.filter(({ article }) => !article?.origin);
  const shown = origins.length > 0 ? origins : reports;
  const copies = reports.filter(report => !shown.includes(report));
  return (
    <>
      {shown.map(report => (
        <ReportedSentence key={report.id} report={report} />
      ))}
      {copies.length > 0 && (
        <details className="copies">
          <summary>{counted(copies.length, 'sentence')} in copies of the same text</summary>
          {copies.map(report => (
            <ReportedSentence key={report.id} report={report} />
          ))}
        </details>
      )}
      {more && <p className="muted">There are more reports than are shown here.</p>}
    </>
  );
}
