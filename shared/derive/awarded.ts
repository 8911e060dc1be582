import { named } from '../conference/named';
import type { Award } from '../conference/results';
import { writtenCount } from '../votes/voteSentence';
import { awardedWords as say } from './awardWords';

/** How many are commended, by sort: `06 tập thể và 01 cá nhân`; empty for none. */
export function awardedCount(awards: readonly Award[]): string {
  const { bodies, persons } = countsOf(awards);
  const parts = [
    bodies === 0 ? '' : `${writtenCount(bodies)} ${say.bodies}`,
    persons === 0 ? '' : `${writtenCount(persons)} ${say.persons}`,
  ];
  return parts.filter((part) => part !== '').join(say.and);
}

/** What those who are commended are: `tập thể`, `cá nhân` or both; empty while nobody is. */
export function awardedSorts(awards: readonly Award[]): string {
  const { bodies, persons } = countsOf(awards);
  const sorts = [bodies === 0 ? '' : say.bodies, persons === 0 ? '' : say.persons];
  return sorts.filter((sort) => sort !== '').join(', ');
}

/** Those who come to the stage: a body sends somebody. */
export function awardedOnStage(awards: readonly Award[]): string {
  const { bodies, persons } = countsOf(awards);
  const groups = [
    bodies === 0 && persons > 0 ? '' : say.bodiesOnStage,
    persons === 0 && bodies > 0 ? '' : say.personsOnStage,
  ];
  return groups.filter((group) => group !== '').join(say.and);
}

// A person is commended with his unit, a body has none.
function countsOf(awards: readonly Award[]) {
  const commended = named(awards);
  const persons = commended.filter(({ unit }) => unit.trim() !== '').length;
  return { persons, bodies: commended.length - persons };
}
