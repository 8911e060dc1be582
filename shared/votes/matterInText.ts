import type { Vote } from '../conference/vote';
import { lowered, titleInText, withoutEnd } from '../derive/wordCases';
import { kinds } from '../draft/kinds';
import { isElection } from './voteCounts';

/**
 * What was voted on, as it goes on inside a sentence that says itself that it was voted on and adopted:
 * `Biểu quyết thông qua dự thảo Nghị quyết` becomes `dự thảo Nghị quyết`. A verb behind `Về việc` keeps
 * its noun, so that it can be adopted: `việc khai trừ`.
 */
export function matterInText(vote: Vote): string {
  const typed = withoutEnd(vote.subject);
  if (isElection(vote)) return lowered(typed.replace(votingWords, ''));
  const matter = typed.replace(adoptingWords, '');
  // Behind words that are taken off, a capital is the writer's own: that of a paper or a name.
  return matter === typed && !isNamed(matter) ? lowered(matter) : titleInText(matter);
}

const votingWords = /^(?:biểu quyết\s+)?(?:về\s+)?(?:việc\s+)?(?=\S)/iu;
const adoptingWords =
  /^(?:biểu quyết(?:\s+|:\s*))?(?:(?:nhất trí\s+)?thông qua(?:\s+|:\s*))?(?:về\s+)?(?=\S)/iu;

/** Papers have a capital inside a sentence too, and names, as the word behind shows: `Ban Thường vụ`. */
function isNamed(text: string): boolean {
  const [first = ''] = text.split(/\s+/)[1] ?? '';
  return first !== first.toLowerCase() || paperNames.some((name) => text.startsWith(`${name} `));
}

const paperNames = Object.values(kinds).flatMap(({ name, sort }) =>
  sort === 'paper' ? [name] : [],
);
