import { BackToPaper } from './BackToPaper';
import { LinkReport } from './LinkReport';
import type { ReadRecord } from './propagateRecord';

/** Above a record: the way back to the paper that led here, and how the papers that read it stand. */
export function LinkStrip({
  record,
  settle,
}: {
  readonly record: ReadRecord;
  /** Waits until the record is on the disk; a screen that saves before it is left needs none. */
  readonly settle?: (() => Promise<unknown>) | undefined;
}) {
  return (
    <div className="link-strip">
      <BackToPaper />
      <LinkReport record={record} settle={settle} />
    </div>
  );
}
