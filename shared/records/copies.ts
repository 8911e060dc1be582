import type { Draft } from '../draft/draft';
import { emptyDraft } from '../draft/emptyDraft';
import type { CopyKind } from '../draft/kinds';
import { originalOf } from '../draft/original';
import { standards } from '../standards/standards';
import { createRecord, type DraftRecord } from './draftRecord';
import { codeFor } from './letterhead';
import { letterheadOf, type Profile, profileFacts } from './profile';
import { signatureFor } from './signature';
import type { SigningCapacity } from './signing';

/** What a copy depends on beside its paper. */
export interface CopyStamp {
  readonly id: string;
  readonly now: number;
  /** Who copies. */
  readonly profile: Profile;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/**
 * A copy of an issued paper: the paper to the letter, and under it the head and the signer of who
 * copies, as far as the profile knows them (P-COPY-4, S-SAO-2). A copy of a copy repeats the paper.
 */
export function copyRecord(
  source: DraftRecord,
  form: CopyKind,
  { id, now, profile, today }: CopyStamp,
): DraftRecord {
  return createRecord(copyOf(source, form, profile, today), { id, now });
}

function copyOf(source: DraftRecord, form: CopyKind, profile: Profile, today: string): Draft {
  const paper = originalOf(source.draft);
  const { kind, header, signOff, marks } = paper;
  const { family } = standards[paper.standard];
  const head = letterheadOf(profile, family);
  const archive = profileFacts(profile, family)['org.archive'];
  return {
    ...paper,
    kind: form,
    templateId: '',
    basedOn: source.id,
    header: {
      ...emptyDraft.header,
      parentBody: head.parentBody.normalize('NFC').toUpperCase(),
      issuer: head.issuer.normalize('NFC').toUpperCase(),
      code: codeFor(form, family, head),
      place: head.place,
      // The clerk writes the day when the copy is made out (S-DATE-7).
      date: today.slice(0, 7),
    },
    signOff: {
      ...emptyDraft.signOff,
      signatures: [signatureFor(profile, copyCapacity[family])],
      recipients: archive === undefined ? [] : [archive],
    },
    marks: emptyDraft.marks,
    original: { kind, header, signOff, marks },
  };
}

/** Copies are the office's work. */
const copyCapacity = { party: 'office', state: 'stateOffice' } as const satisfies Record<
  string,
  SigningCapacity
>;
