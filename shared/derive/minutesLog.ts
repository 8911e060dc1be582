import type { Participant } from '../conference/attendance';
import { itemOf } from '../conference/gathering';
import { logOfStep } from '../conference/logSteps';
import type { AgendaItem, LogEntry } from '../conference/proceedings';
import type { RecordContext } from '../conference/recordContext';
import type { Vote } from '../conference/vote';
import { meetingWord } from '../votes/voteWords';
import { awardedCount } from './awarded';
import { chip } from './blankFields';
import type { Derive, DerivedBlock } from './deriver';
import {
  entrySentences,
  reservedOpinion,
  type Stage,
  stageOf,
  stageTitles,
} from './minutesLogPhraseWords';
import { derived, line, paragraphsOf } from './parts';
import { Speakers } from './speakers';
import { voteText } from './votes';
import { votesOfEntries } from './votesOfEntries';
import { asSentence, asSubject, capitalised, titleInText, withoutEnd } from './wordCases';

/** What happened, in the order in which it did; before it is noted, what the programme foresees. */
export const log: Derive = (context) => {
  const entries = entriesOf(context);
  const writer = new EntryWriter(context);
  const votes = votesOfEntries(entries, context.conference);
  const blocks: DerivedBlock[] = [];
  let stage: Stage | null = null;
  for (const [place, entry] of entries.entries()) {
    const next = stageAt(entries, place, stage);
    if (next !== null && next !== stage) {
      blocks.push(derived(`stage.${entry.id}`, line('subclauseTitle', stageTitles[next])));
    }
    stage = next;
    blocks.push(...writer.entry(entry, votes.of(entry.id)));
  }
  if (votes.others.length === 0 || entries.length === 0) return blocks;
  return [
    ...blocks,
    derived('stage.votes', line('subclauseTitle', stageTitles.vote)),
    ...votes.others.map((vote) => writer.vote(vote)),
  ];
};

/** A vote in the middle of a part belongs to it, so that no part has its heading twice for that. */
function stageAt(entries: readonly LogEntry[], place: number, stage: Stage | null): Stage | null {
  const own = entries[place] && stageOf[entries[place].kind];
  if (own !== 'vote') return own ?? stage;
  const after = entries.slice(place).find(({ kind }) => (stageOf[kind] ?? 'vote') !== 'vote');
  return after !== undefined && stageOf[after.kind] === stage ? stage : own;
}

/** Opinions alone, one paragraph for each. */
export const discussion: Derive = (context) => {
  const writer = new EntryWriter(context);
  return entriesToTell(context)
    .filter(({ kind }) => kind === 'discussion' || kind === 'contribution')
    .flatMap((entry) => writer.entry(entry, []));
};

/** What was answered and made clear. */
export const explanations: Derive = (context) => {
  const writer = new EntryWriter(context);
  return entriesToTell(context)
    .filter(({ kind }) => kind === 'explanation' || kind === 'reply')
    .flatMap((entry) => writer.entry(entry, []));
};

/** Opinions that somebody asked to be kept on record against the majority (R2). */
export const reserved: Derive = (context) => {
  const writer = new EntryWriter(context);
  return context.conference.log
    .filter(({ tags }) => tags.includes('reserved'))
    .flatMap((entry) => writer.reserved(entry));
};

/** Each matter of the programme with what was presented, said, voted and concluded on it. */
export const items: Derive = (context) => {
  const { agenda } = context.conference;
  const entries = entriesToTell(context);
  const writer = new EntryWriter(context);
  const dealt = votesOfEntries(entriesOf(context), context.conference);
  const told = new Set<Vote>();
  const anew = (votes: readonly Vote[]) => {
    const left = votes.filter((vote) => !told.has(vote));
    for (const vote of left) told.add(vote);
    return left;
  };
  return agenda.filter(isMatter).flatMap((step) => {
    const own = entries.filter((entry) => stepOf(entry, agenda)?.id === step.id);
    const title = withoutEnd(step.content) || chip('content', step.id);
    const noted = own.length === 0 ? [asEntry(step)] : own;
    return [
      derived(`title.${step.id}`, line('subclauseTitle', title)),
      ...noted.flatMap((entry) => writer.entry(entry, anew(dealt.of(entry.id)))),
      ...anew(votesOn(step, context)).map((vote) => writer.vote(vote)),
    ];
  });
};

/** The step that a note is about; one that names none is about the only step of its kind. */
function stepOf(
  { agendaId, kind }: LogEntry,
  agenda: readonly AgendaItem[],
): AgendaItem | undefined {
  if (agendaId !== '') return agenda.find(({ id }) => id === agendaId);
  // Papers of subordinate organisations are read within the discussion, unless they have a step.
  return (
    onlyOf(kind, agenda) ?? (kind === 'contribution' ? onlyOf('discussion', agenda) : undefined)
  );
}

function onlyOf(kind: AgendaItem['kind'], agenda: readonly AgendaItem[]): AgendaItem | undefined {
  const steps = agenda.filter((step) => step.kind === kind);
  return steps.length === 1 ? steps[0] : undefined;
}

const framing: readonly AgendaItem['kind'][] = [
  'reception',
  'flag',
  'introduction',
  'agenda',
  'opening',
  'closing',
  'break',
];

function isMatter({ kind }: AgendaItem): boolean {
  return !framing.includes(kind);
}

function votesOn({ documentId }: AgendaItem, { conference }: RecordContext): readonly Vote[] {
  return conference.votes.filter((vote) => documentId !== '' && vote.documentId === documentId);
}

function entriesOf(context: RecordContext): readonly LogEntry[] {
  const { conference } = context;
  if (conference.log.length > 0) return entriesToTell(context);
  return conference.agenda
    .filter(({ kind }) => kind !== 'reception' && kind !== 'break')
    .map(asEntry);
}

/**
 * What was noted, but for what the chair concluded: of a note that the conclusions have taken in, and
 * that names nobody else as its speaker, those alone tell, so that no minutes have it twice.
 */
function entriesToTell({ conference }: RecordContext): readonly LogEntry[] {
  return conference.log.filter(
    ({ id, speaker }) => isSomebody(speaker) || itemOf(conference, id, 'conclusion') === null,
  );
}

/** A step of the programme as if it had been noted. */
function asEntry(step: AgendaItem): LogEntry {
  return logOfStep(step, { id: step.id, time: step.from });
}

class EntryWriter {
  readonly #context: RecordContext;
  readonly #speakers: Speakers;
  readonly #meeting: string;

  constructor(context: RecordContext) {
    this.#context = context;
    this.#speakers = new Speakers(context);
    this.#meeting = meetingWord(context.conference.kind);
  }

  entry(entry: LogEntry, votes: readonly Vote[]): readonly DerivedBlock[] {
    const isVoteAlone = entry.kind === 'vote' && votes.length > 0 && this.#noted(entry) === '';
    const told = isVoteAlone ? '' : this.#text(entry);
    const text = entry.tags.includes('reserved') ? reservedOpinion(told) : told;
    return [...paragraphsOf(entry.id, 'dash', text), ...votes.map((vote) => this.vote(vote))];
  }

  reserved(entry: LogEntry): readonly DerivedBlock[] {
    const who = asSubject(this.#speakers.name(entry.speaker, entry.id));
    const text = entrySentences.reserved(capitalised(who), this.#said(entry));
    return paragraphsOf(entry.id, 'dash', asSentence(text));
  }

  vote(vote: Vote): DerivedBlock {
    return derived(`vote.${vote.id}`, line('dash', voteText(vote, this.#context)));
  }

  #text(entry: LogEntry): string {
    const say = entrySentences[entry.kind];
    const text = this.#noted(entry);
    const needsWho = entry.kind !== 'flag' && entry.kind !== 'break';
    const speaker = this.#speakerOf(entry);
    const name = needsWho ? capitalised(this.#speakers.name(speaker, entry.id)) : '';
    return asSentence(
      say({
        who: asSubject(name),
        name,
        meeting: this.#meeting,
        text,
        said: this.#said(entry),
        document: this.#document(entry),
        topic: this.#topic(entry),
        awards: awardedCount(this.#context.conference.awards),
        isNamed: isSomebody(speaker),
      }),
    );
  }

  #said(entry: LogEntry): string {
    return this.#noted(entry) || chip('speech', entry.id);
  }

  /** Whoever guides through the programme opens it where nobody else is said to. */
  #speakerOf({ kind, speaker }: LogEntry): Participant {
    const isHosted = kind === 'introduction' || kind === 'agenda';
    return isHosted && !isSomebody(speaker) ? this.#context.conference.host : speaker;
  }

  /** A note begins with the words of its step; as long as they stand alone, nothing was noted. */
  #noted({ agendaId, kind, text }: LogEntry): string {
    const noted = text.trim();
    const step = this.#context.conference.agenda.find(({ id }) => id === agendaId);
    return kind !== 'other' && noted === step?.content.trim() ? '' : noted;
  }

  #document({ id, agendaId }: LogEntry): string {
    const { agenda, documents } = this.#context.conference;
    const step = agenda.find((one) => one.id === agendaId);
    const paper = documents.find((one) => one.id === step?.documentId);
    const title = withoutEnd(titleInText(paper?.title ?? ''));
    return title === '' ? chip('document', id) : title;
  }

  /** What a paper read by a subordinate organisation is about, as the list of them has it. */
  #topic({ speaker }: LogEntry): string {
    const own = this.#context.conference.contributions.find(
      (one) =>
        (speaker.personId !== '' && one.speaker.personId === speaker.personId) ||
        (speaker.name.trim() !== '' && one.speaker.name === speaker.name),
    );
    return withoutEnd(own?.topic ?? '');
  }
}

function isSomebody({ personId, name }: Participant): boolean {
  return personId !== '' || name.trim() !== '';
}
