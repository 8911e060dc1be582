import type { Conference } from '../conference/conference';
import type { SourceId } from '../derive/sources';
import { ownValue } from '../ownValue';
import type { BlockPlace } from './difference';
import { type ConferencePart, inConference, type RecordPlace } from './recordPlace';

/** Where the record keeps what a derived block says; null for a source that this program lacks. */
export function placeOfSource(
  { source, item }: Pick<BlockPlace, 'source' | 'item'>,
  conference: Conference,
): RecordPlace | null {
  const [prefix = ''] = source.split('.');
  const part =
    ownValue<ConferencePart>(partsOfSources, source) ??
    ownValue<ConferencePart>(partsOfPrefixes, prefix);
  if (part === undefined) return null;
  const found = itemLists.find((list) => conference[list].some(({ id }) => id === item));
  return found === undefined ? inConference(part) : inConference(found, item);
}

type Prefix = SourceId extends infer Id ? (Id extends `${infer P}.${string}` ? P : never) : never;

/** The part of the conference that the sources of a name write from. */
const partsOfPrefixes: Readonly<Record<Prefix, ConferencePart>> = {
  programme: 'agenda',
  invitation: 'agenda',
  summons: 'facts',
  delegates: 'members',
  script: 'agenda',
  speech: 'agenda',
  meeting: 'facts',
  minutes: 'log',
  ballot: 'votes',
  count: 'votes',
  conclusions: 'conclusions',
  tasks: 'tasks',
  figures: 'figures',
  targets: 'figures',
  resolution: 'facts',
  awards: 'awards',
  recommendations: 'recommendations',
  contributions: 'contributions',
  comments: 'comments',
  bridge: 'bridgePoints',
  working: 'parties',
};

/** Those that write from another part than their name says. */
const partsOfSources: Readonly<Partial<Record<SourceId, ConferencePart>>> = {
  'invitation.chairs': 'leaders',
  'invitation.documents': 'documents',
  'invitation.reply': 'facts',
  'delegates.guests': 'guests',
  'script.introductions': 'guests',
  'script.attendance': 'members',
  'script.awards': 'awards',
  'speech.salutations': 'guests',
  'speech.counts': 'log',
  'minutes.opening': 'facts',
  'minutes.closing': 'facts',
  'minutes.attendance': 'members',
  'minutes.branchAttendance': 'members',
  'minutes.absentTable': 'members',
  'minutes.guests': 'guests',
  'minutes.press': 'guests',
  'minutes.documents': 'documents',
  'minutes.votes': 'votes',
  'minutes.votesTable': 'votes',
  'conclusions.opening': 'facts',
  'conclusions.participants': 'members',
  'resolution.adoption': 'votes',
  'working.reports': 'documents',
};

/** The lists whose items a block may stand for. */
const itemLists = [
  'members',
  'guests',
  'parties',
  'bridgePoints',
  'agenda',
  'documents',
  'contributions',
  'log',
  'votes',
  'conclusions',
  'tasks',
  'recommendations',
  'figures',
  'awards',
  'comments',
] as const satisfies readonly ConferencePart[];
