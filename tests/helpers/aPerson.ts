import { newPerson, type Office, type Person } from '@shared/people/person';

/** A person of the directory; the name is the id where none is given. */
export function aPerson(name: string, change: Partial<Person> = {}): Person {
  return { ...newPerson(change.id ?? name, name), ...change };
}

/** An office without dates; the title is the id where none is given. */
export function anOffice(title: string, change: Partial<Office> = {}): Office {
  return { id: title, sort: 'party', title, body: '', from: '', to: '', ...change };
}
