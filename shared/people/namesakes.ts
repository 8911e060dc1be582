import { printedTitles, unitsOn } from './offices';
import type { Person } from './person';
import { nameKey } from './personName';

/** What stands behind a name in lists to choose from: office, unit and note, as far as known. */
export function besideName(person: Person, day: string): string {
  const titles = printedTitles(person, day);
  const unit = unitsOn(person, day);
  const parts = [titles, titles.includes(unit) ? '' : unit, person.note.trim()];
  return parts.filter((part) => part !== '').join(' · ');
}

/** People of one name: by the office first, then by the note. */
export interface Namesakes {
  readonly people: readonly Person[];
  /** What tells each of them apart, by id; empty where nothing does. */
  readonly marks: ReadonlyMap<string, string>;
}

/** Everybody who shares the name with somebody else, as groups. */
export function namesakesOf(people: readonly Person[], day: string): readonly Namesakes[] {
  const groups = new Map<string, Person[]>();
  for (const person of people) {
    const key = nameKey(person.name);
    if (key !== '') groups.set(key, [...(groups.get(key) ?? []), person]);
  }
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .map((group) => ({ people: group, marks: marksOf(group, day) }));
}

function marksOf(group: readonly Person[], day: string): ReadonlyMap<string, string> {
  const ways: readonly ((person: Person) => string)[] = [
    (person) => printedTitles(person, day),
    (person) => person.note.trim(),
    (person) => besideName(person, day),
  ];
  const marks = group.map((person): [string, string] => {
    const way = ways.find((mark) => isAlone(mark(person), group.map(mark)));
    return [person.id, way?.(person) ?? ''];
  });
  return new Map(marks);
}

function isAlone(mark: string, marks: readonly string[]): boolean {
  return mark !== '' && marks.filter((other) => other === mark).length === 1;
}
