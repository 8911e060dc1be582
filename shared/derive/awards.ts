import { named } from '../conference/named';
import { awardedCount } from './awarded';
import { awardColumns, awardSentences as say } from './awardWords';
import { chip, known } from './blankFields';
import type { Derive } from './deriver';
import { derived, grid, line } from './parts';
import { capitalised, withoutEnd } from './wordCases';

/** The first article of the decision; its number is that of the rows of the list. */
export const awardArticle: Derive = ({ conference }) => {
  const { awardReason } = conference;
  const awards = named(conference.awards);
  if (awards.length === 0) return [];
  const reason = withoutEnd(awardReason) || chip('achievement', 'article');
  return [derived('article', line('article', say.article(awardedCount(awards), reason)))];
};

/** Who is commended, and for what. */
export const awardList: Derive = ({ conference }) => {
  const { awardReason } = conference;
  const awards = named(conference.awards);
  if (awards.length === 0) return [];
  const rows = awards.map(({ id, name, unit, achievement, note }, at) => [
    String(at + 1),
    unit.trim() === ''
      ? known(name, 'awarded', id)
      : `${known(name, 'awarded', id)}, ${unit.trim()}`,
    // Where the row says nothing of its own, all are commended for the same.
    capitalised(achievement.trim() || withoutEnd(awardReason)),
    note.trim(),
  ]);
  return [derived('table', grid(awardColumns, rows))];
};
