import type { Person } from '../people/person';
import type { Profile } from '../records/profile';
import type { VoteFault } from '../votes/voteFaults';
import { agendaGaps, documentGaps, logGaps } from './agendaGaps';
import { attendanceGaps } from './attendanceGaps';
import type { Conference } from './conference';
import type { Moment } from './conferenceState';
import { factGaps } from './factGaps';
import type { GroupId } from './groups';
import { resultGaps, voteGaps } from './resultGaps';

/** What may be missing in a conference, or cannot be as it is. */
export type GapMatter =
  | { readonly kind: 'noStartDay' }
  | { readonly kind: 'noStartTime' }
  | { readonly kind: 'noVenue' }
  | { readonly kind: 'endBeforeStart' }
  | { readonly kind: 'noEndTime' }
  | { readonly kind: 'noOrdinal' }
  | { readonly kind: 'quorumOverWhole'; readonly numerator: number; readonly denominator: number }
  | { readonly kind: 'weekendDay'; readonly weekday: string }
  | { readonly kind: 'yearsApart'; readonly reportYear: number; readonly planYear: number }
  | { readonly kind: 'noChair' }
  | { readonly kind: 'noSecretary' }
  | { readonly kind: 'noMembers' }
  | { readonly kind: 'memberTwice'; readonly name: string }
  | { readonly kind: 'memberUnnamed' }
  | { readonly kind: 'notInOffice'; readonly name: string }
  | { readonly kind: 'membersUnlikeBody'; readonly members: number; readonly body: number }
  | { readonly kind: 'notTicked'; readonly count: number }
  | { readonly kind: 'absentWithoutReason'; readonly name: string }
  | { readonly kind: 'noTimeOfPresence'; readonly name: string }
  | { readonly kind: 'noDeputy'; readonly name: string }
  | { readonly kind: 'noQuorum'; readonly present: number; readonly needed: number }
  | { readonly kind: 'guestTwice'; readonly name: string }
  | { readonly kind: 'guestIsMember'; readonly name: string }
  | { readonly kind: 'noParties' }
  | { readonly kind: 'partyWithoutHead'; readonly name: string }
  | { readonly kind: 'noBridgePoints' }
  | { readonly kind: 'noAgenda' }
  | { readonly kind: 'stepWithoutTime'; readonly content: string }
  | { readonly kind: 'stepEndsBeforeStart'; readonly content: string }
  | {
      readonly kind: 'stepsOverlap';
      readonly content: string;
      readonly from: string;
      readonly to: string;
    }
  | {
      readonly kind: 'stepsGap';
      readonly content: string;
      readonly from: string;
      readonly to: string;
    }
  | { readonly kind: 'stepWithoutPresenter'; readonly content: string }
  | { readonly kind: 'documentWithoutPresenter'; readonly title: string }
  | { readonly kind: 'documentUntitled' }
  | { readonly kind: 'noLog' }
  | { readonly kind: 'speakerUnknown'; readonly name: string }
  | { readonly kind: 'logWithoutText'; readonly notes: string }
  | { readonly kind: 'contributionNotReceived'; readonly unit: string }
  | { readonly kind: 'voteFault'; readonly subject: string; readonly fault: VoteFault }
  | { readonly kind: 'tellersMissing'; readonly subject: string; readonly count: number }
  | { readonly kind: 'noConclusions' }
  | { readonly kind: 'taskWithoutLead'; readonly content: string }
  | { readonly kind: 'taskWithoutDeadline'; readonly content: string }
  | { readonly kind: 'taskDueBefore'; readonly content: string }
  | { readonly kind: 'recommendationWithoutLevel'; readonly content: string }
  | { readonly kind: 'figureWithoutResult'; readonly indicator: string }
  | { readonly kind: 'awardTwice'; readonly name: string }
  | { readonly kind: 'commentWithoutAnswer'; readonly by: string }
  | { readonly kind: 'moreAnswersThanSent'; readonly sent: number; readonly received: number }
  | { readonly kind: 'paperDeleted'; readonly title: string };

/** A gap, and where it is filled: the group, and the item of it; an empty item for the whole group. */
export type Gap = GapMatter & { readonly group: GroupId; readonly item: string };

/** All that gaps are looked for in. */
export interface GapContext {
  readonly conference: Conference;
  /** The body that holds it, as it was on its day. */
  readonly profile: Profile;
  readonly people: ReadonlyMap<string, Person>;
  /** Ids of the papers of the library that are there. */
  readonly paperIds: ReadonlySet<string>;
  readonly now: Moment;
}

/** What is missing or contradictory in a conference, in the order of its groups. */
export function conferenceGaps(context: GapContext): readonly Gap[] {
  return [
    ...factGaps(context),
    ...attendanceGaps(context),
    ...agendaGaps(context),
    ...documentGaps(context),
    ...logGaps(context),
    ...voteGaps(context),
    ...resultGaps(context),
  ];
}
