import { presences } from '@shared/conference/attendance';
import {
  type Conference,
  conferenceKinds,
  meetingFormats,
  ordinalStyles,
} from '@shared/conference/conference';
import { newConference } from '@shared/conference/newConference';
import { logTags, stepKinds } from '@shared/conference/proceedings';
import { taskStates } from '@shared/conference/results';
import { voteBases, voteForms, voteThresholds } from '@shared/conference/vote';
import fc from 'fast-check';
import { someText } from './arbitraries';

const text = fc.oneof(fc.constant(''), someText);
// Few ids, so that some come twice and some name nothing.
const id = fc.constantFrom('a', 'b', 'c', '1-2', 'đ', 'p1');
const day = fc.constantFrom('', '2024-01-10', '2026-02-29', '2025-12-31');
const time = fc.constantFrom('', '08:30', '23:59', '00:00');
const count = fc.oneof(fc.constant(null), fc.integer({ min: 0, max: 40 }));
const numeral = fc.oneof(text, fc.constantFrom('1.986', '28,7', '0', '-3', '100%'));
const who = fc.record({
  personId: fc.constantFrom('', 'p1', 'p2', 'gone'),
  name: text,
  titles: text,
});

function some<T>(item: fc.Arbitrary<T>): fc.Arbitrary<T[]> {
  return fc.array(item, { maxLength: 3 });
}

const candidate = fc.record({ id, person: who, for: count });

const vote = fc.record({
  id,
  subject: text,
  documentId: fc.constantFrom('', 'a'),
  form: fc.constantFrom(...voteForms),
  base: fc.constantFrom(...voteBases),
  threshold: fc.constantFrom(...voteThresholds),
  time,
  baseCount: count,
  present: count,
  for: count,
  against: count,
  other: count,
  ballots: fc.option(
    fc.record({ issued: count, returned: count, valid: count, invalid: count, reason: text }),
  ),
  candidates: some(candidate),
  seats: count,
  tellers: some(who),
});

const parts: { [K in keyof Conference]?: fc.Arbitrary<Conference[K]> } = {
  family: fc.constantFrom('party', 'state'),
  kind: fc.constantFrom(...conferenceKinds),
  ordinal: fc.option(fc.integer({ min: 1, max: 999 })),
  ordinalStyle: fc.constantFrom(...ordinalStyles),
  ownTitle: text,
  theme: text,
  reportYear: fc.option(fc.integer({ min: 1900, max: 2200 })),
  startDay: day,
  startTime: time,
  endDay: day,
  endTime: time,
  venue: text,
  place: text,
  format: fc.constantFrom(...meetingFormats),
  bridgePoints: some(fc.record({ id, name: text, chair: text, count })),
  chairs: some(who),
  secretaries: some(who),
  host: who,
  members: some(
    fc.record({
      id,
      person: who,
      standing: fc.constantFrom('official', 'probationary', 'exempt'),
      presence: fc.constantFrom(...presences),
      at: time,
      reason: text,
      deputy: text,
      hasReplied: fc.boolean(),
    }),
  ),
  guests: some(
    fc.record({
      id,
      person: who,
      replaces: text,
      hasReplied: fc.boolean(),
      isPresent: fc.boolean(),
    }),
  ),
  press: some(text),
  parties: some(fc.record({ id, name: text, head: who, members: some(who) })),
  documents: some(fc.record({ id, title: text, draftId: text, presenter: who })),
  agenda: some(
    fc.record({
      id,
      kind: fc.constantFrom(...stepKinds),
      from: time,
      to: time,
      content: text,
      presenter: who,
      documentId: fc.constantFrom('', 'a', 'gone'),
      preparation: text,
    }),
  ),
  log: some(
    fc.record({
      id,
      kind: fc.constantFrom(...stepKinds),
      time,
      agendaId: fc.constantFrom('', 'a', 'gone'),
      speaker: who,
      text,
      notes: text,
      tags: fc.subarray([...logTags]),
    }),
  ),
  contributions: some(
    fc.record({ id, unit: text, topic: text, speaker: who, isReceived: fc.boolean() }),
  ),
  votes: some(vote),
  conclusions: some(fc.record({ id, sort: fc.constantFrom('assessment', 'direction'), text })),
  tasks: some(
    fc.record({
      id,
      content: text,
      lead: text,
      support: text,
      deadline: day,
      product: text,
      state: fc.constantFrom(...taskStates),
      note: text,
    }),
  ),
  recommendations: some(
    fc.record({
      id,
      content: text,
      by: text,
      source: text,
      level: text,
      proposal: text,
      state: text,
    }),
  ),
  figures: some(
    fc.record({
      id,
      indicator: text,
      unit: fc.constantFrom('', '%', 'tỷ đồng'),
      plan: numeral,
      actual: numeral,
      previous: numeral,
      target: numeral,
      source: text,
      lead: text,
    }),
  ),
  awards: some(fc.record({ id, name: text, unit: text, achievement: text, note: text })),
  awardReason: text,
  comments: some(fc.record({ id, by: text, place: text, content: text, answer: text })),
  commentCounts: fc.record({ sent: count, received: count, agreed: count }),
  contact: text,
  replyBy: day,
};

/** Any conference that can be stored, full or nearly empty, also one whose ids are not its own. */
export const someConference: fc.Arbitrary<Conference> = fc
  .record(parts, { requiredKeys: [] })
  .map((changes) => ({
    ...newConference('conference', { organisationId: '', family: 'party', kind: 'committee' }),
    ...changes,
  }));
