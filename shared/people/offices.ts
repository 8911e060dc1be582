import { isWithin } from '../records/day';
import type { Office, OfficeSort, Person } from './person';

/** Which offices are printed; all where nothing is said. */
export interface TitleOptions {
  readonly sorts?: readonly OfficeSort[];
}

/**
 * The offices that somebody held on a day, as they are printed after the name; the order is that of
 * the directory. A day that is not known is taken as now: offices that have not ended.
 */
export function printedTitles(person: Person, day: string, { sorts }: TitleOptions = {}): string {
  return officesOn(person, day)
    .filter(({ sort, title }) => title.trim() !== '' && (sorts?.includes(sort) ?? true))
    .map(({ title }) => title.trim())
    .join(', ');
}

/** The offices that somebody held on a day; those without an end where the day is not known. */
export function officesOn({ offices }: Person, day: string): readonly Office[] {
  return offices.filter((office) => (day === '' ? office.to === '' : isWithin(day, office)));
}

/** The bodies in which the offices of a day are held, each once; lists call that the unit. */
export function unitsOn(person: Person, day: string): string {
  const bodies = officesOn(person, day).map(({ body }) => body.trim());
  return [...new Set(bodies.filter((body) => body !== ''))].join(', ');
}
