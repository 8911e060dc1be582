import type { Person } from '../people/person';
import { personKey } from '../people/personKey';
import { byProtocol } from '../people/protocol';
import { isWithin } from '../records/day';
import type { Member } from './attendance';
import { blankMember } from './blankMember';
import type { Conference, ConferenceKind } from './conference';

/** Those of the directory whom a conference calls up and who are not in its list yet, in protocol order. */
export function missingMembers(
  { kind, startDay, members }: Pick<Conference, 'kind' | 'startDay' | 'members'>,
  people: Iterable<Person>,
): readonly Person[] {
  const listed = new Set(members.map(({ person }) => personKey(person)));
  return [...people]
    .filter((person) => isCalledUp(kind, person) && isInOffice(person, startDay))
    .filter(
      ({ id, name }) =>
        !listed.has(id) && !listed.has(personKey({ personId: '', name, titles: '' })),
    )
    .sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || order(a) - order(b));
}

/** A person of the directory as one who is called up. */
export function memberOf({ id: personId, name, membership }: Person, id: string): Member {
  return {
    ...blankMember(id),
    person: { personId, name, titles: '' },
    standing: membership === 'probationary' ? 'probationary' : 'official',
  };
}

/** Those of the directory in the order of protocol, behind them the others as they stood. */
export function inDirectoryOrder(
  members: readonly Member[],
  people: ReadonlyMap<string, Person>,
): readonly Member[] {
  return members.toSorted((a, b) => {
    const [one, other] = [people.get(a.person.personId), people.get(b.person.personId)];
    if (one === undefined || other === undefined) return Number(!one) - Number(!other);
    return byProtocol(one, other);
  });
}

const standingOnly: ReadonlySet<ConferenceKind> = new Set(['standing', 'permanent']);
const wholeBranch: ReadonlySet<ConferenceKind> = new Set(['branchRegular', 'branchTopic']);

function isCalledUp(kind: ConferenceKind, { committee, membership }: Person): boolean {
  if (wholeBranch.has(kind)) return membership !== 'none';
  return standingOnly.has(kind) ? committee === 'standing' : committee !== 'none';
}

/** Somebody whose offices are not known is not ruled out by them. */
function isInOffice({ offices }: Person, day: string): boolean {
  return (
    offices.length === 0 ||
    offices.some((office) => (day === '' ? office.to === '' : isWithin(day, office)))
  );
}

function order({ committee }: Person): number {
  return ['standing', 'member', 'none'].indexOf(committee);
}
