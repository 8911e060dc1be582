import type { Participant } from '../conference/attendance';
import type { Conference } from '../conference/conference';
import type { RecordContext } from '../conference/recordContext';
import type { Facts } from '../draft/draft';
import type { KindId } from '../draft/kinds';
import { printedPerson } from '../people/printedPerson';
import { guestsInOrder, withTitles } from './printed';
import { capitalised } from './wordCases';

/** One copy of a paper that is made for many: for whom, and what differs in it. */
export interface MergeEntry {
  /** Item of the record, unique within the list. */
  readonly id: string;
  /** For lists and for the name of the file. */
  readonly name: string;
  /** Facts of this copy alone: `merge.name`, `merge.titles`, `merge.person`, `merge.achievement`. */
  readonly facts: Facts;
}

/** The papers that go to many, each with a text of its own. */
const mergeKinds = ['giay-moi', 'giay-trieu-tap', 'giay-chung-nhan'] as const;

/**
 * Who gets a copy of a paper: guests an invitation, those called up a summons, those commended a
 * certificate. Nobody for papers of which there is one.
 */
export function mergeList(kind: KindId, context: RecordContext): readonly MergeEntry[] {
  const list = mergeKinds.find((one) => one === kind);
  return list === undefined ? [] : lists[list](context);
}

type MergeKind = (typeof mergeKinds)[number];

const lists: Readonly<Record<MergeKind, (context: RecordContext) => readonly MergeEntry[]>> = {
  'giay-moi': (context) =>
    guestsInOrder(context).flatMap(({ id, person }) => personEntry(id, person, context)),
  'giay-trieu-tap': (context) =>
    context.conference.members.flatMap(({ id, person }) => personEntry(id, person, context)),
  'giay-chung-nhan': ({ conference }) => conference.awards.flatMap(awardEntry(conference)),
};

function personEntry(id: string, who: Participant, context: RecordContext): readonly MergeEntry[] {
  const { name, titles } = printedPerson(who, context);
  if (name.trim() === '') return [];
  const person = capitalised(withTitles(who, context));
  return [
    {
      id,
      name,
      facts: { 'merge.name': name, 'merge.titles': titles, 'merge.person': person },
    },
  ];
}

function awardEntry({ awardReason }: Pick<Conference, 'awardReason'>) {
  return ({ id, name, unit, achievement }: Conference['awards'][number]): readonly MergeEntry[] => {
    if (name.trim() === '') return [];
    const person = [name, unit].map((part) => part.trim()).filter((part) => part !== '');
    return [
      {
        id,
        name: name.trim(),
        facts: {
          'merge.name': name.trim(),
          'merge.titles': unit.trim(),
          'merge.person': person.join(', '),
          'merge.achievement': achievement.trim() || awardReason.trim(),
        },
      },
    ];
  };
}
