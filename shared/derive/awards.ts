import { writtenCount } from '../votes/voteSentence';
import { awardColumns, awardSentences as say } from './awardWords';
import { chip, known } from './blankFields';
import type { Derive } from './deriver';
import { derived, grid, line } from './parts';
import { withoutEnd } from './wordCases';

/** The first article of the decision; its number is that of the rows of the list. */
export const awardArticle: Derive = ({ conference: { awards, awardReason } }) => {
  if (awards.length === 0) return [];
  const persons = awards.filter(({ unit }) => unit.trim() !== '').length;
  const bodies = awards.length - persons;
  const who = [
    bodies === 0 ? '' : say.bodies(writtenCount(bodies)),
    persons === 0 ? '' : say.persons(writtenCount(persons)),
  ].filter((part) => part !== '');
  const reason = withoutEnd(awardReason) || chip('achievement', 'article');
  return [derived('article', line('article', say.article(say.both(who), reason)))];
};

/** Who is commended, and for what. */
export const awardList: Derive = ({ conference: { awards } }) => {
  if (awards.length === 0) return [];
  const rows = awards.map(({ id, name, unit, achievement, note }, at) => [
    String(at + 1),
    unit.trim() === ''
      ? known(name, 'awarded', id)
      : `${known(name, 'awarded', id)}, ${unit.trim()}`,
    achievement.trim(),
    note.trim(),
  ]);
  return [derived('table', grid(awardColumns, rows))];
};
