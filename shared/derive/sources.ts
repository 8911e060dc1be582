import { awardSources } from './awardWords';
import { ballotSources } from './ballotWords';
import { conclusionSources } from './conclusionWords';
import { delegateSources } from './delegateWords';
import type { SourceWords } from './deriver';
import { figureSources } from './figureWords';
import { invitationSources } from './invitationWords';
import { meetingFormSources } from './meetingFormWords';
import { minutesFrameSources } from './minutesFrameWords';
import { minutesLogSources } from './minutesLogWords';
import { minutesPeopleSources } from './minutesPeopleWords';
import { minutesVotesSources } from './minutesVotesWords';
import { programmeSources } from './programmeWords';
import { registerSources } from './registerWords';
import { resolutionSources } from './resolutionWords';
import { scriptSources } from './scriptWords';
import { speechSources } from './speechWords';
import { taskSources } from './taskWords';
import { voteCountSources } from './voteCountWords';
import { workingSources } from './workingWords';

/** Every stretch of a paper that the records of a conference can write; papers keep the names. */
export const sources = {
  ...programmeSources,
  ...invitationSources,
  ...delegateSources,
  ...scriptSources,
  ...speechSources,
  ...meetingFormSources,
  ...minutesFrameSources,
  ...minutesPeopleSources,
  ...minutesLogSources,
  ...minutesVotesSources,
  ...ballotSources,
  ...voteCountSources,
  ...conclusionSources,
  ...taskSources,
  ...figureSources,
  ...resolutionSources,
  ...awardSources,
  ...registerSources,
  ...workingSources,
} as const satisfies Record<string, SourceWords>;
export type SourceId = keyof typeof sources;

/** `sources` as an ordered list of names. */
// Object.keys loses the literal keys of the constant table above.
export const sourceIds = Object.keys(sources) as readonly SourceId[];
