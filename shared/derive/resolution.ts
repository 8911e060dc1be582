import { conferenceTitle } from '../conference/conferenceTitle';
import { dayPhrase } from '../conference/dayTime';
import type { RecordContext } from '../conference/recordContext';
import type { Vote } from '../conference/vote';
import { foldText } from '../draft/foldText';
import { isElection } from '../votes/voteCounts';
import { voteOutcome } from '../votes/voteOutcome';
import { shareOfBase, writtenCount } from '../votes/voteSentence';
import { personWords } from '../votes/voteWords';
import { chip } from './blankFields';
import type { Derive } from './deriver';
import { documentTitles } from './minutesFrame';
import { derived, line } from './parts';
import { resolutionSentences as say } from './resolutionWords';
import { electorateAt } from './votes';

/** Who met when and what was before them, up to the colon. */
export const resolutionOpening: Derive = (context) => {
  const titles = documentTitles(context) || chip('documents', 'opening');
  const text = say.opening(
    conferenceTitle(context.conference, context.profile),
    dayOf(context, 'opening'),
    titles,
  );
  return [derived('opening', line('paragraph', text))];
};

/** When and with how many votes the resolution was adopted. */
export const adoption: Derive = (context) => {
  const { conference, profile } = context;
  return conference.votes.filter(isOnResolution).map((vote) => {
    const title = conferenceTitle(conference, profile);
    const day = dayOf(context, vote.id);
    return derived(vote.id, line('paragraph', say.adopted(title, day, resultOf(vote, context))));
  });
};

/** The votes of an adopted resolution; a chip for one that is not counted or was not adopted. */
function resultOf(vote: Vote, context: RecordContext): string {
  const outcome = voteOutcome(vote, electorateAt(vote, context));
  if (outcome.kind !== 'adopted') return chip('voteResult', vote.id);
  const { for: yes, base } = outcome;
  const share = shareOfBase(yes, base, vote, context.conference);
  const counts = `${writtenCount(yes)}/${writtenCount(base)} ${personWords[context.family]}`;
  return say.result(counts, share);
}

function isOnResolution(vote: Vote): boolean {
  return !isElection(vote) && foldText(vote.subject).includes('nghi quyet');
}

function dayOf({ conference }: RecordContext, item: string): string {
  return dayPhrase(conference.endDay || conference.startDay) || say.unknownDay(chip('day', item));
}
