import { foldText } from '../draft/foldText';
import { namesakesOf } from './namesakes';
import type { Office, Person } from './person';
import { nameKey, tidyName } from './personName';

/** What a careful secretary would remark on in the directory; never an obstacle to keeping it. */
export type PersonFinding = { readonly personId: string } & (
  | { readonly kind: 'personNameless' }
  | { readonly kind: 'officeEndsEarly'; readonly officeId: string; readonly title: string }
  | {
      readonly kind: 'officesOverlap';
      readonly officeId: string;
      readonly body: string;
      readonly titles: readonly [string, string];
    }
  | { readonly kind: 'namesakesAlike'; readonly name: string; readonly count: number }
);

/** Everything to remark on in the directory, person by person. */
export function checkPeople(people: readonly Person[], day: string): readonly PersonFinding[] {
  const alike = namesakesOf(people, day).flatMap((group) =>
    group.people
      .filter(({ id }) => group.marks.get(id) === '')
      .map(
        ({ id, name }): PersonFinding => ({
          kind: 'namesakesAlike',
          personId: id,
          name: tidyName(name),
          count: group.people.length,
        }),
      ),
  );
  return [...people.flatMap(checkPerson), ...alike];
}

/** Everything to remark on in one person of the directory. */
export function checkPersonAmong(
  person: Person,
  people: readonly Person[],
  day: string,
): readonly PersonFinding[] {
  const key = nameKey(person.name);
  const namesakes = people.filter(({ id, name }) => id !== person.id && nameKey(name) === key);
  return checkPeople([...namesakes, person], day).filter(({ personId }) => personId === person.id);
}

/** What is to remark on in one person, without regard to the others. */
function checkPerson(person: Person): readonly PersonFinding[] {
  const personId = person.id;
  const nameless: readonly PersonFinding[] =
    tidyName(person.name) === '' ? [{ kind: 'personNameless', personId }] : [];
  return [
    ...nameless,
    ...person.offices.filter(endsEarly).map(
      ({ id, title }): PersonFinding => ({
        kind: 'officeEndsEarly',
        personId,
        officeId: id,
        title,
      }),
    ),
    ...overlaps(person),
  ];
}

function endsEarly({ from, to }: Office): boolean {
  return from !== '' && to !== '' && to < from;
}

/**
 * Two offices of one sort in one body at one time; each later one is named with the first that it meets.
 * A seat in the committee and a post in its office beside it are of two sorts.
 */
function overlaps({ id: personId, offices }: Person): readonly PersonFinding[] {
  return offices.flatMap((office, index): readonly PersonFinding[] => {
    const other = offices
      .slice(0, index)
      .find((before) => isSameBody(before, office) && meet(before, office));
    if (other === undefined) return [];
    const titles = [other.title, office.title] as const;
    return [{ kind: 'officesOverlap', personId, officeId: office.id, body: office.body, titles }];
  });
}

/** Where no body is named, only the very same office can be held twice. */
function isSameBody(a: Office, b: Office): boolean {
  if (a.sort !== b.sort) return false;
  const [one, other] = [a, b].map(({ body }) => foldText(tidyName(body)));
  if (one !== other) return false;
  return one !== '' || foldText(tidyName(a.title)) === foldText(tidyName(b.title));
}

function meet(a: Office, b: Office): boolean {
  if (endsEarly(a) || endsEarly(b)) return false;
  const startsBeforeEnd = (one: Office, other: Office) =>
    one.from === '' || other.to === '' || one.from <= other.to;
  return startsBeforeEnd(a, b) && startsBeforeEnd(b, a);
}
