import { ownValue } from '../ownValue';
import { awardArticle, awardList } from './awards';
import { letterBallot, letterResults, letterSummary, secretBallots } from './ballots';
import {
  allConclusions,
  assessment,
  conclusionsWithTasks,
  directions,
  noticeOpening,
  participants,
} from './conclusions';
import { delegateSummary, invited, signIn, summoned } from './delegates';
import type { Derive, DerivedBlock, Deriver } from './deriver';
import { figureLines, figureTable, targetLines, targetTable } from './figures';
import { chairsLine, enclosures, reply, summonsReply } from './invitation';
import { meetingForm } from './meetingForm';
import { closing, opening } from './minutesFrame';
import { discussion, explanations, items, log, reserved } from './minutesLog';
import {
  absentTable,
  attendance,
  branchAttendance,
  documents,
  guests,
  press,
} from './minutesPeople';
import { programmeContents, programmeLines, programmeOfPlaces, programmeTable } from './programme';
import {
  bridgePoints,
  commentOpening,
  commentTable,
  contributions,
  recommendationOpening,
  recommendationTable,
  shortRecommendations,
} from './registers';
import { adoption, resolutionOpening } from './resolution';
import { attendanceReport, awardCalls, introductions, scriptTable } from './script';
import { type SourceId, sources } from './sources';
import { guestSalutations, salutations, speechContents, speechCounts } from './speech';
import { assignments, followUp, programmeTasks, taskClauses, tasksByLead } from './tasks';
import { ballotCounts, ballotResults, elected, tellers } from './voteCount';
import { admissionVotes, voteSentences, votesTable } from './votes';
import { parties, reports } from './working';

/** How each source writes its stretch. */
const derivations: Readonly<Record<SourceId, Derive>> = {
  'programme.table': programmeTable,
  'programme.places': programmeOfPlaces,
  'programme.lines': programmeLines,
  'invitation.contents': programmeContents,
  'invitation.chairs': chairsLine,
  'invitation.documents': enclosures,
  'invitation.reply': reply,
  'summons.reply': summonsReply,
  'delegates.summary': delegateSummary,
  'delegates.summoned': summoned,
  'delegates.guests': invited,
  'delegates.signIn': signIn,
  'script.table': scriptTable,
  'script.introductions': introductions,
  'script.attendance': attendanceReport,
  'script.awards': awardCalls,
  'speech.salutations': salutations,
  'speech.guestSalutations': guestSalutations,
  'speech.contents': speechContents,
  'speech.counts': speechCounts,
  'meeting.form': meetingForm,
  'minutes.opening': opening,
  'minutes.closing': closing,
  'minutes.attendance': attendance,
  'minutes.branchAttendance': branchAttendance,
  'minutes.absentTable': absentTable,
  'minutes.guests': guests,
  'minutes.press': press,
  'minutes.documents': documents,
  'minutes.log': log,
  'minutes.discussion': discussion,
  'minutes.explanations': explanations,
  'minutes.items': items,
  'minutes.reserved': reserved,
  'minutes.votes': voteSentences,
  'minutes.admissionVotes': admissionVotes,
  'minutes.votesTable': votesTable,
  'ballot.secret': secretBallots,
  'ballot.letter': letterBallot,
  'ballot.letterSummary': letterSummary,
  'ballot.letterResult': letterResults,
  'count.tellers': tellers,
  'count.ballots': ballotCounts,
  'count.results': ballotResults,
  'count.elected': elected,
  'conclusions.opening': noticeOpening,
  'conclusions.participants': participants,
  'conclusions.assessment': assessment,
  'conclusions.directions': directions,
  'conclusions.all': allConclusions,
  'conclusions.withTasks': conclusionsWithTasks,
  'tasks.clauses': taskClauses,
  'tasks.byLead': tasksByLead,
  'tasks.assignments': assignments,
  'tasks.programme': programmeTasks,
  'tasks.table': followUp,
  'figures.table': figureTable,
  'figures.lines': figureLines,
  'targets.table': targetTable,
  'targets.lines': targetLines,
  'resolution.opening': resolutionOpening,
  'resolution.adoption': adoption,
  'awards.article': awardArticle,
  'awards.list': awardList,
  'recommendations.opening': recommendationOpening,
  'recommendations.table': recommendationTable,
  'recommendations.short': shortRecommendations,
  'contributions.table': contributions,
  'comments.opening': commentOpening,
  'comments.table': commentTable,
  'bridge.table': bridgePoints,
  'working.parties': parties,
  'working.reports': reports,
};

/** The source of a name that comes from a file or a paper; null for one that this program lacks. */
export function deriverOf(source: string): Deriver | null {
  const words = ownValue(sources, source);
  const derive = ownValue<Derive>(derivations, source);
  if (words === undefined || derive === undefined) return null;
  return { ...words, derive: (context) => withOwnItems(derive(context)) };
}

/** Records that came from elsewhere may hold an id twice; a block must still be told from the others. */
function withOwnItems(blocks: readonly DerivedBlock[]): readonly DerivedBlock[] {
  const seen = new Set<string>();
  return blocks.map((block) => {
    const item = freeName(block.item, seen);
    seen.add(item);
    return item === block.item ? block : { ...block, item };
  });
}

function freeName(item: string, seen: ReadonlySet<string>): string {
  let name = item;
  for (let count = 2; seen.has(name); count += 1) name = `${item}~${count}`;
  return name;
}
