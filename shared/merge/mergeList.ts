import type { Participant } from '../conference/attendance';
import type { RecordContext } from '../conference/recordContext';
import type { KindId } from '../draft/kinds';
import { ownValue } from '../ownValue';
import { printedPerson } from '../people/printedPerson';
import { assertNever } from '../result';

/** The lists of a conference that letters are written to. */
export const mergeListIds = ['guests', 'members', 'awards'] as const;
export type MergeListId = (typeof mergeListIds)[number];

/** One to whom a letter goes, as it names him. */
export interface MergePerson {
  /** Unique within the list: two may have the same name. */
  readonly id: string;
  readonly name: string;
  readonly titles: string;
  /** How he is spoken of inside a sentence: `đồng chí`; empty for an organisation. */
  readonly address: string;
  readonly unit: string;
  readonly achievement: string;
}

/** Those of a list who have a name, in the order of the record. */
export function mergeList(list: MergeListId, context: RecordContext): readonly MergePerson[] {
  return wholeList(list, context).filter(({ name }) => name.trim() !== '');
}

/**
 * The list that a paper is most likely written to: of those that have somebody, the one its kind is
 * for. Members are summoned, others invited, and what is awarded goes to those commended.
 */
export function likelyList(kind: KindId, context: RecordContext): MergeListId {
  const own = ownValue(listOfKind, kind) ?? 'guests';
  const filled = [own, ...mergeListIds].find((list) => mergeList(list, context).length > 0);
  return filled ?? own;
}

/** Whether members, who are summoned, are about to be invited like guests. */
export function invitesMembers(kind: KindId, list: MergeListId): boolean {
  return kind === 'giay-moi' && list === 'members';
}

const listOfKind: Readonly<Partial<Record<KindId, MergeListId>>> = {
  'giay-trieu-tap': 'members',
  'giay-khen': 'awards',
};

function wholeList(list: MergeListId, context: RecordContext): readonly MergePerson[] {
  const { guests, members, awards, awardReason } = context.conference;
  switch (list) {
    case 'guests':
      return guests.map(({ id, person }) => named(id, person, context));
    case 'members':
      return members.map(({ id, person }) => named(id, person, context));
    case 'awards':
      return awards.map(({ id, name, unit, achievement }) => ({
        id,
        name,
        titles: '',
        address: '',
        unit,
        // Where the row says nothing of its own, all are commended for the same.
        achievement: achievement.trim() || awardReason.trim(),
      }));
    default:
      return assertNever(list);
  }
}

function named(id: string, participant: Participant, context: RecordContext): MergePerson {
  const { name, titles, address } = printedPerson(participant, context);
  return { id, name, titles, address: address.inText, unit: '', achievement: '' };
}
