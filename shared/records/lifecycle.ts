import { paperDateParts } from '../draft/paperDate';
import { err, ok, type Result } from '../result';
import type { DraftRecord, DraftState, LifecycleEvent } from './draftRecord';
import { withPaperFacts, withPaperFactsAnew } from './paperFacts';

const lifecycleActions = ['submit', 'withdraw', 'issue', 'reopen', 'cancel'] as const;
/** What can be done to the state of a paper. */
export type LifecycleAction = (typeof lifecycleActions)[number];

/** Why a step of a paper's life was refused. */
export type LifecycleError =
  | {
      readonly kind: 'transitionRefused';
      readonly state: DraftState;
      readonly action: LifecycleAction;
    }
  | { readonly kind: 'numberInvalid' }
  | { readonly kind: 'numberKept'; readonly number: number }
  | { readonly kind: 'dateInvalid' }
  | { readonly kind: 'reasonMissing' };

/** Who does a step, and when (milliseconds). */
export interface Deed {
  readonly at: number;
  readonly by: string;
}

/** The number and day that a paper is issued under. */
export interface Issuing {
  /** Key of the number series (`register.ts`). */
  readonly series: string;
  readonly number: number;
  /** `YYYY-MM-DD`. */
  readonly date: string;
}

/** Every way from state to state; what does not stand here cannot be done. */
const transitions: Readonly<
  Record<DraftState, Readonly<Partial<Record<LifecycleAction, DraftState>>>>
> = {
  draft: { submit: 'submitted', issue: 'issued', cancel: 'cancelled' },
  submitted: { withdraw: 'draft', issue: 'issued', cancel: 'cancelled' },
  issued: { reopen: 'draft', cancel: 'cancelled' },
  cancelled: { reopen: 'draft' },
};

/** The actions that a state offers, in the order of a paper's life. */
export function actionsOf(state: DraftState): readonly LifecycleAction[] {
  return lifecycleActions.filter((action) => action in transitions[state]);
}

/** Whether the text of a paper in this state stands fast. */
export function isLocked(state: DraftState): state is 'issued' | 'cancelled' {
  return state === 'issued' || state === 'cancelled';
}

/** Which version of the paper it is: 1, and one more for every time it was reopened after an issue. */
export function versionOf({ events }: Pick<DraftRecord, 'events'>): number {
  const firstIssue = events.findIndex((event) => event.kind === 'issued');
  if (firstIssue === -1) return 1;
  return 1 + events.slice(firstIssue).filter((event) => event.kind === 'reopened').length;
}

/** Sends a draft up for signature. */
export function submitRecord(record: DraftRecord, deed: Deed): Result<DraftRecord, LifecycleError> {
  return step(record, 'submit', { kind: 'submitted', ...deed });
}

/** Takes a paper that was sent up back for more work. */
export function withdrawRecord(
  record: DraftRecord,
  deed: Deed,
): Result<DraftRecord, LifecycleError> {
  return step(record, 'withdraw', { kind: 'withdrawn', ...deed });
}

/** Issues a paper: number and day go into its head, the draft mark goes, the text stands fast. */
export function issueRecord(
  record: DraftRecord,
  issuing: Issuing,
  deed: Deed,
): Result<DraftRecord, LifecycleError> {
  const { series, number, date } = issuing;
  if (!Number.isInteger(number) || number < 1) return err({ kind: 'numberInvalid' });
  if (record.issue !== null && record.issue.number !== number) {
    return err({ kind: 'numberKept', number: record.issue.number });
  }
  if ((paperDateParts(date)?.day ?? null) === null) return err({ kind: 'dateInvalid' });
  const issued = step(record, 'issue', { kind: 'issued', ...deed, number, date });
  if (!issued.ok) return issued;
  const { draft } = record;
  const signed = {
    ...draft,
    header: { ...draft.header, number: String(number), date },
    marks: { ...draft.marks, draftRound: 0 },
  };
  const before = lastIssueOf(record);
  return ok({
    ...issued.value,
    issue: { series, number },
    draft: before === null ? withPaperFacts(signed) : withPaperFactsAnew(signed, before),
  });
}

function lastIssueOf({ events }: DraftRecord) {
  return events.findLast((event) => event.kind === 'issued') ?? null;
}

/** Opens the lock as a new version; the number stays with the paper. */
export function reopenRecord(
  record: DraftRecord,
  reason: string,
  deed: Deed,
): Result<DraftRecord, LifecycleError> {
  return stepFor(reason, (why) =>
    step(record, 'reopen', { kind: 'reopened', ...deed, reason: why }),
  );
}

/** Cancels a paper; a number that it has stays used. */
export function cancelRecord(
  record: DraftRecord,
  reason: string,
  deed: Deed,
): Result<DraftRecord, LifecycleError> {
  return stepFor(reason, (why) =>
    step(record, 'cancel', { kind: 'cancelled', ...deed, reason: why }),
  );
}

/** A step that is taken only for a reason. */
function stepFor(
  reason: string,
  take: (why: string) => Result<DraftRecord, LifecycleError>,
): Result<DraftRecord, LifecycleError> {
  const why = reason.trim();
  return why === '' ? err({ kind: 'reasonMissing' }) : take(why);
}

function step(
  record: DraftRecord,
  action: LifecycleAction,
  event: LifecycleEvent,
): Result<DraftRecord, LifecycleError> {
  const state = transitions[record.state][action];
  if (state === undefined) return err({ kind: 'transitionRefused', state: record.state, action });
  return ok({ ...record, state, updatedAt: event.at, events: [...record.events, event] });
}
