import type { Participant } from '../conference/attendance';
import type { Conference } from '../conference/conference';
import type { RecordContext } from '../conference/recordContext';
import { nameKey } from '../people/personName';
import { printedPerson } from '../people/printedPerson';
import { type BlankName, chip } from './blankFields';
import { addressed, withTitles } from './printed';

/**
 * Names those who speak, one after the other: with offices where somebody is first mentioned, and
 * always where two people bear one name; else the name alone.
 */
export class Speakers {
  readonly #context: RecordContext;
  readonly #named = new Set<string>();
  readonly #namesakes: ReadonlySet<string>;

  constructor(context: RecordContext) {
    this.#context = context;
    this.#namesakes = sharedNames(context);
  }

  /** The words for somebody inside a sentence; for nobody the chip that asks for him. */
  name(who: Participant, item: string, blank: BlankName = 'speaker'): string {
    const { name } = printedPerson(who, this.#context);
    if (name.trim() === '') return chip(blank, item);
    const isFirst = !this.#named.has(identity(who));
    this.#named.add(identity(who));
    const isWhole = isFirst || this.#namesakes.has(nameKey(name));
    return isWhole ? withTitles(who, this.#context) : addressed(who, this.#context);
  }
}

/** Names that more than one person of the conference bears. */
function sharedNames(context: RecordContext): ReadonlySet<string> {
  const bearers = new Map<string, Set<string>>();
  for (const who of everybody(context.conference)) {
    const key = nameKey(printedPerson(who, context).name);
    if (key === '') continue;
    bearers.set(key, (bearers.get(key) ?? new Set()).add(identity(who)));
  }
  return new Set([...bearers].filter(([, people]) => people.size > 1).map(([key]) => key));
}

/** Somebody without an id is told by name and offices. */
function identity({ personId, name, titles }: Participant): string {
  return personId === '' ? `${nameKey(name)} ${titles.trim()}` : personId;
}

function everybody(conference: Conference): readonly Participant[] {
  const { chairs, secretaries, host, members, guests, log } = conference;
  return [
    ...chairs,
    ...secretaries,
    host,
    ...members.map(({ person }) => person),
    ...guests.map(({ person }) => person),
    ...log.map(({ speaker }) => speaker),
  ].filter(({ personId, titles }) => personId !== '' || titles.trim() !== '');
}
