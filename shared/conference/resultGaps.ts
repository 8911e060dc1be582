import { electorateOf } from '../votes/electorate';
import { voteFaults } from '../votes/voteFaults';
import { hasTakenPlace } from './attendanceGaps';
import { gap, gapIf } from './factGaps';
import type { Gap, GapContext } from './gaps';
import type { Vote } from './vote';

/** The votes that cannot add up, each fault at its vote. */
export function voteGaps(context: GapContext): readonly Gap[] {
  const { conference, profile } = context;
  // Until it has been voted, nothing of a prepared vote is wrong.
  if (!hasTakenPlace(context)) return [];
  return conference.votes.flatMap((vote) => [
    ...voteFaults(vote, electorateOf(conference, profile, vote.time)).map((fault) =>
      gap('votes', vote.id, { kind: 'voteFault', subject: vote.subject, fault }),
    ),
    ...tellerGaps(vote),
  ]);
}

/** Ballots are counted by a head and others; the minutes of the tellers name them all (P08). */
function tellerGaps({ id, form, subject, tellers }: Vote): readonly Gap[] {
  const count = tellers.filter(({ name }) => name.trim() !== '').length;
  return gapIf(form === 'secret' && count < 2, 'votes', id, {
    kind: 'tellersMissing',
    subject,
    count,
  });
}

/** What is missing in what came out of the conference. */
export function resultGaps(context: GapContext): readonly Gap[] {
  const { conference } = context;
  const isPast = hasTakenPlace(context);
  return [
    ...gapIf(isPast && conference.conclusions.length === 0, 'conclusions', '', {
      kind: 'noConclusions',
    }),
    ...taskGaps(context),
    ...conference.contributions
      .filter(({ isReceived }) => !isReceived)
      .map(({ id, unit }) => gap('contributions', id, { kind: 'contributionNotReceived', unit })),
    ...conference.recommendations
      .filter(({ content, level }) => content.trim() !== '' && level.trim() === '')
      .map(({ id, content }) =>
        gap('recommendations', id, { kind: 'recommendationWithoutLevel', content }),
      ),
    ...conference.figures
      .filter(({ indicator, actual }) => indicator.trim() !== '' && actual.trim() === '')
      .map(({ id, indicator }) => gap('figures', id, { kind: 'figureWithoutResult', indicator })),
    ...awardGaps(context),
    ...commentGaps(context),
  ];
}

function taskGaps({ conference: { tasks, startDay } }: GapContext): readonly Gap[] {
  return tasks
    .filter(({ content }) => content.trim() !== '')
    .flatMap(({ id, content, lead, deadline }) => [
      ...gapIf(lead.trim() === '', 'tasks', id, { kind: 'taskWithoutLead', content }),
      ...gapIf(deadline === '', 'tasks', id, { kind: 'taskWithoutDeadline', content }),
      ...gapIf(deadline !== '' && deadline < startDay, 'tasks', id, {
        kind: 'taskDueBefore',
        content,
      }),
    ]);
}

function awardGaps({ conference: { awards } }: GapContext): readonly Gap[] {
  const keys = awards.map(({ name, unit }) => `${name.trim()}|${unit.trim()}`);
  return awards
    .filter(({ name }, index) => name.trim() !== '' && keys.indexOf(keys[index] ?? '') < index)
    .map(({ id, name }) => gap('awards', id, { kind: 'awardTwice', name }));
}

function commentGaps({ conference: { comments, commentCounts } }: GapContext): readonly Gap[] {
  const { sent, received } = commentCounts;
  return [
    ...(sent !== null && received !== null && received > sent
      ? [gap('comments', 'counts', { kind: 'moreAnswersThanSent', sent, received })]
      : []),
    ...comments
      .filter(({ content, answer }) => content.trim() !== '' && answer.trim() === '')
      .map(({ id, by }) => gap('comments', id, { kind: 'commentWithoutAnswer', by })),
  ];
}
