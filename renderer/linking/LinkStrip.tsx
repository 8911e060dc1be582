import { BackToPaper } from './BackToPaper';
import { LinkReport } from './LinkReport';

/** Above the groups of a conference: the way back to the paper, and how its papers stand. */
export function LinkStrip({ conferenceId }: { readonly conferenceId: string }) {
  return (
    <div className="link-strip">
      <BackToPaper />
      <LinkReport conferenceId={conferenceId} />
    </div>
  );
}
