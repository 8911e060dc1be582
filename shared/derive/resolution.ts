import type { Conference } from '../conference/conference';
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
  const votes = votesOnResolution(conference);
  const [vote] = votes;
  if (vote === undefined) return [];
  const title = conferenceTitle(conference, profile);
  const day = dayOf(context, vote.id);
  // Which of several resolutions this paper is, no record says.
  const result = votes.length === 1 ? resultOf(vote, context) : chip('voteResult', vote.id);
  return [derived(vote.id, line('paragraph', say.adopted(title, day, result)))];
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

/** The votes on a resolution: those that have one before them, else those whose words name one. */
function votesOnResolution({ votes, documents }: Conference): readonly Vote[] {
  const questions = votes.filter((vote) => !isElection(vote));
  const titleOf = ({ documentId }: Vote) =>
    documents.find(({ id }) => documentId !== '' && id === documentId)?.title ?? '';
  const byPaper = questions.filter((vote) => namesResolution(titleOf(vote)));
  if (byPaper.length > 0) return byPaper;
  return questions.filter((vote) => titleOf(vote) === '' && namesResolution(vote.subject));
}

/** Whether one of the things that are named is a resolution; one that was carried out is none of them. */
function namesResolution(words: string): boolean {
  const things = foldText(words).split(/[,;]| va /);
  return things.some((thing, at) => {
    const [, before = ''] = /^(.*?)\bnghi quyet\b/.exec(thing) ?? [null, null];
    if (before === null || !isIntroduction(before)) return false;
    const isBare = before.trim() === '' && at > 0;
    return !(isBare && /\b(thuc hien|trien khai|quan triet)\b/.test(things.slice(0, at).join()));
  });
}

/** Words that may stand before the thing that is voted on. */
function isIntroduction(words: string): boolean {
  const introductions =
    /\b(bieu quyet|thong qua|ban hanh|toan van|toan bo|noi dung|du thao|viec|cac)\b/g;
  return words.replace(introductions, '').trim() === '';
}

function dayOf({ conference }: RecordContext, item: string): string {
  return dayPhrase(conference.endDay || conference.startDay) || say.unknownDay(chip('day', item));
}
