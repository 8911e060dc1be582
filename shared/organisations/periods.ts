import type { Profile } from '../records/profile';
import { printedTerm } from '../records/term';
import { type Organisation, profileOn } from './organisation';

/** The organisation with a new time from a day on; it begins as a copy of what held on that day. */
export function withPeriodFrom(organisation: Organisation, day: string): Organisation {
  if (organisation.periods.some(({ from }) => from === day)) return organisation;
  const added = { from: day, profile: profileOn(organisation, day) };
  const periods = [...organisation.periods, added].sort((a, b) => (a.from < b.from ? -1 : 1));
  return { ...organisation, periods };
}

/** The organisation without the time that begins on a day; the one before it goes on. */
export function withoutPeriod(organisation: Organisation, day: string): Organisation {
  const periods = organisation.periods.filter(({ from }) => from !== day);
  return periods.length === 0 ? organisation : { ...organisation, periods };
}

/** The organisation with another profile in the time that begins on a day. */
export function withProfile(
  organisation: Organisation,
  day: string,
  profile: Profile,
): Organisation {
  const periods = organisation.periods.map((period) =>
    period.from === day ? { ...period, profile } : period,
  );
  return { ...organisation, periods };
}

/** The organisation with its terms as papers print them. */
export function withPrintedTerms(organisation: Organisation): Organisation {
  const periods = organisation.periods.map(({ from, profile }) => ({
    from,
    profile: { ...profile, term: printedTerm(profile.term) },
  }));
  return { ...organisation, periods };
}

/** The first day of the time in which a day lies. */
export function periodOn({ periods }: Organisation, day: string): string {
  return (periods.findLast(({ from }) => from <= day) ?? periods[0])?.from ?? '';
}

/** The last day of the time that begins on a day; empty while it has no end. */
export function lastDayOf({ periods }: Organisation, from: string): string {
  const next = periods.find((period) => period.from > from);
  return next === undefined ? '' : dayBefore(next.from);
}

/** What an organisation is called: as its papers name it. */
export function organisationName(organisation: Organisation, day: string): string {
  const { party, state } = profileOn(organisation, day);
  return party?.issuerName || state?.issuerName || '';
}

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
