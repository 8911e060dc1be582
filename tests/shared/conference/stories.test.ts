import { conferenceForm } from '@shared/conference/conference';
import { personForm } from '@shared/people/person';
import { parseStored } from '@shared/storedForm';
import { electorateOf } from '@shared/votes/electorate';
import { voteFaults } from '@shared/votes/voteFaults';
import { expect, test } from 'vitest';
import { stories } from '../../fixtures/conferences/stories';
import { recordsOf } from '../../fixtures/conferences/story';

test.each(stories.map((story) => [story.facts.id, story] as const))(
  'the records of %s pass the doors of the store, and its votes add up',
  (_id, story) => {
    const { conference, people, organisation } = recordsOf(story);
    expect(parseStored(conferenceForm, structuredClone(conference))).toEqual({
      ok: true,
      value: conference,
    });
    for (const person of people) expect(parseStored(personForm, person).ok).toBe(true);
    const profile = organisation.periods[0]?.profile ?? story.profile;
    const faults = conference.votes.flatMap((vote) =>
      voteFaults(vote, electorateOf(conference, profile, vote.time)),
    );
    expect(faults).toEqual([]);
  },
);
