import type { Vote } from '@shared/conference/vote';
import { newVote, withForm } from '@shared/votes/newVote';
import { fewestOf, percentOf, votesNeeded } from '@shared/votes/share';
import { voteFaults } from '@shared/votes/voteFaults';
import { voteMessages } from '@shared/votes/voteMessages';
import { voteOutcome } from '@shared/votes/voteOutcome';
import { voteSentence } from '@shared/votes/voteSentence';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aVote, body, candidate, committee } from '../../helpers/aVote';

describe('shares in whole numbers', () => {
  test('half of the members is not more than half; two thirds are reached exactly', () => {
    expect(votesNeeded(33, 'majority')).toBe(17);
    expect(votesNeeded(34, 'majority')).toBe(18);
    expect(votesNeeded(33, 'twoThirds')).toBe(22);
    expect(votesNeeded(34, 'twoThirds')).toBe(23);
    expect(fewestOf(0, { numerator: 2, denominator: 3 })).toBe(0);
  });

  test('the needed votes are the fewest that pass, for every size', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), (whole) => {
        const half = votesNeeded(whole, 'majority');
        const thirds = votesNeeded(whole, 'twoThirds');
        expect([2 * half > whole, 2 * (half - 1) > whole]).toEqual([true, false]);
        expect([3 * thirds >= 2 * whole, 3 * (thirds - 1) >= 2 * whole]).toEqual([true, false]);
      }),
    );
  });

  test.each([
    [31, 33, '93,9%'],
    [16, 31, '51,6%'],
    [33, 33, '100%'],
    [1, 2, '50%'],
    [1, 16, '6,3%'],
    [2999, 3000, '99,9%'],
    [1, 3000, '0,1%'],
    [0, 5, '0%'],
    [0, 0, ''],
  ])('%i of %i is %s', (part, whole, percent) => {
    expect(percentOf({ part, whole })).toBe(percent);
  });
});

describe('adoption', () => {
  test('16 of 31 present are no majority of 33 members', () => {
    const vote = aVote({ for: 16, against: 15 });
    expect(voteOutcome(vote, body)).toEqual({ kind: 'rejected', for: 16, base: 33, needed: 17 });
    expect(voteOutcome({ ...vote, base: 'present' }, body).kind).toBe('adopted');
  });

  test('a member who is away is no vote for it', () => {
    const byLetter = aVote({ form: 'letter', for: 16, against: 0 });
    expect(voteOutcome(byLetter, { ...body, present: null }).kind).toBe('rejected');
  });

  test('a branch admits with two thirds of all its official members', () => {
    const vote = aVote({ base: 'officialMembers', threshold: 'twoThirds', for: 15 });
    const branch = { ...body, officialMembers: 23, present: 20 };
    expect(voteOutcome(vote, branch)).toMatchObject({ kind: 'rejected', needed: 16 });
    expect(voteOutcome({ ...vote, for: 16 }, branch).kind).toBe('adopted');
  });

  test('nothing is decided before it is counted, nor of nobody', () => {
    expect(voteOutcome(aVote({ for: null }), body).kind).toBe('open');
    expect(voteOutcome(aVote(), { ...body, members: null }).kind).toBe('open');
    expect(voteOutcome(aVote(), { ...body, members: 0 }).kind).toBe('open');
  });

  test('more answers than people decide nothing, and no paper repeats them', () => {
    const ballots = { issued: 31, returned: 31, valid: 28, invalid: 3, reason: 'bỏ trống' };
    const impossible: readonly Partial<Vote>[] = [
      { for: 250 },
      { for: 30, against: 4 },
      { for: 40, present: 43 },
      { for: 30, form: 'secret', ballots },
      { for: 34, form: 'letter', present: 43 },
    ];
    for (const counts of impossible) {
      const vote = aVote(counts);
      expect(voteOutcome(vote, body)).toEqual({ kind: 'open' });
      expect(voteSentence(vote, committee, body)).toBeNull();
      expect(voteFaults(vote, body)).not.toEqual([]);
    }
  });

  test('numbers typed with the vote win over those of the attendance', () => {
    expect(voteOutcome(aVote({ for: 16, baseCount: 31 }), body).kind).toBe('adopted');
  });
});

describe('elections', () => {
  const election = aVote({
    subject: 'bầu Ban Chấp hành',
    form: 'secret',
    base: 'present',
    for: null,
    against: null,
    other: null,
    seats: 2,
    candidates: [candidate('An', 20), candidate('Bình', 30), candidate('Cường', 12)],
    ballots: { issued: 31, returned: 31, valid: 31, invalid: 0, reason: '' },
  });

  test('the most voted are elected, from high to low, while they have more than half', () => {
    const outcome = voteOutcome(election, body);
    expect(outcome.kind === 'election' && outcome.elected.map((one) => one.id)).toEqual([
      'Bình',
      'An',
    ]);
    expect(voteFaults(election, body)).toEqual([]);
  });

  test('who has half or less stays out although a seat is free', () => {
    const few = { ...election, candidates: [candidate('An', 15), candidate('Bình', 30)] };
    const outcome = voteOutcome(few, body);
    expect(outcome.kind === 'election' && outcome.elected.map((one) => one.id)).toEqual(['Bình']);
  });

  test('equals at the last seat are told, and none of them is elected', () => {
    const tie = {
      ...election,
      candidates: [candidate('An', 20), candidate('Bình', 20), candidate('Cường', 22)],
    };
    const outcome = voteOutcome(tie, body);
    expect(outcome).toMatchObject({ elected: [{ id: 'Cường' }], notElected: [] });
    expect(outcome.kind === 'election' && outcome.tied.map((one) => one.id)).toEqual([
      'An',
      'Bình',
    ]);
    expect(voteFaults(tie, body)).toContainEqual({
      kind: 'tieAtLastSeat',
      names: ['An', 'Bình'],
    });
  });

  test('equals for whom there are seats enough are all elected', () => {
    const both = { ...election, candidates: [candidate('An', 20), candidate('Bình', 20)] };
    expect(voteOutcome(both, body)).toMatchObject({ tied: [], elected: [{}, {}] });
  });

  test('nobody is elected with more votes than there can be', () => {
    const most = { issued: 31, returned: 31, valid: 28, invalid: 3, reason: 'bỏ trống' };
    for (const [changes, votes] of [
      [{ base: 'members', ballots: null, present: 43 }, 40],
      [{ ballots: most }, 30],
    ] as const) {
      const vote = { ...election, ...changes, candidates: [candidate('An', votes)] };
      expect(voteOutcome(vote, body)).toEqual({ kind: 'open' });
      expect(voteSentence(vote, committee, body)).toBeNull();
      expect(voteFaults(vote, body).map(({ kind }) => kind)).toContain('candidateOverValid');
    }
  });

  test('everybody is elected, tied or not elected, and never twice', () => {
    const votes = fc.array(fc.integer({ min: 0, max: 31 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(votes, fc.integer({ min: 1, max: 12 }), (counts, seats) => {
        fc.pre(counts.reduce((sum, count) => sum + count, 0) <= seats * 31);
        const candidates = counts.map((count, index) => candidate(`U${index}`, count));
        const outcome = voteOutcome({ ...election, candidates, seats }, body);
        if (outcome.kind !== 'election') throw new Error('counted votes decide');
        const all = [...outcome.elected, ...outcome.tied, ...outcome.notElected];
        expect(new Set(all.map((one) => one.id)).size).toBe(candidates.length);
        expect(all).toHaveLength(candidates.length);
        expect(outcome.elected.length).toBeLessThanOrEqual(seats);
      }),
    );
  });
});

test('nobody is elected while all have more votes than the ballots have choices', () => {
  const ballots = { issued: 11, returned: 10, valid: 10, invalid: 0, reason: '' };
  const counted = (an: number, binh: number) =>
    aVote({
      form: 'secret',
      ballots,
      seats: 1,
      baseCount: 11,
      present: 11,
      candidates: [candidate('An', an), candidate('Bình', binh)],
    });
  expect(voteOutcome(counted(8, 4), body)).toEqual({ kind: 'open' });
  expect(voteSentence(counted(8, 4), committee, body)).toBeNull();
  expect(voteFaults(counted(8, 4), body)).toEqual([
    { kind: 'tooManyChoices', votes: 12, most: 10 },
  ]);
  expect(voteOutcome(counted(8, 2), body)).toMatchObject({ elected: [{ id: 'An' }] });
});

test('a secret vote that is turned to another form and back has its ballots still', () => {
  const ballots = { issued: 31, returned: 31, valid: 29, invalid: 2, reason: 'bỏ trắng' };
  const secret = { ...newVote('v', 'committee'), form: 'secret', ballots, for: 31 } as const;
  const shown = withForm(secret, 'hands');
  expect(withForm(shown, 'secret')).toEqual(secret);
  const kinds = (vote: Vote) => voteFaults(vote, body).map(({ kind }) => kind);
  expect([kinds(secret), kinds(shown)]).toEqual([['castNotValid'], []]);
});

describe('votes that cannot add up', () => {
  const secret = { issued: 31, returned: 31, valid: 31, invalid: 0, reason: '' };
  const form = 'secret';
  test.each<[string, Partial<Vote>, string]>([
    ['more votes than people', { for: 32 }, 'castOverPresent'],
    ['fewer votes than people', { for: 30 }, 'castUnderPresent'],
    ['more people than members', { present: 34, for: 34 }, 'presentOverBase'],
    ['more letters than members', { form: 'letter', for: 34 }, 'castOverBase'],
    ['nothing counted', { for: null, against: null, other: null }, 'voteNotCounted'],
    ['more ballots than people', { form, ballots: { ...secret, issued: 40 } }, 'issuedOverPresent'],
    ['more back than out', { form, ballots: { ...secret, issued: 30 } }, 'returnedOverIssued'],
    ['sorts of ballots', { form, ballots: { ...secret, valid: 30 } }, 'ballotsDoNotAddUp'],
    [
      'invalid without reason',
      { form, ballots: { ...secret, valid: 30, invalid: 1 }, for: 30 },
      'invalidWithoutReason',
    ],
    [
      'votes and valid ballots',
      { form, ballots: { ...secret, valid: 29, invalid: 2 } },
      'castNotValid',
    ],
    [
      'a candidate above all',
      { seats: 1, candidates: [candidate('An', 32)] },
      'candidateOverValid',
    ],
    [
      'somebody twice',
      { seats: 2, candidates: [candidate('An', 1), candidate('An', 1)] },
      'candidateTwice',
    ],
    [
      'more choices than seats',
      { seats: 1, candidates: [candidate('An', 20), candidate('Bình', 20)] },
      'tooManyChoices',
    ],
    [
      'more seats than people',
      { seats: 2, candidates: [candidate('An', 1)] },
      'seatsOverCandidates',
    ],
  ])('%s', (_name, changes, kind) => {
    const faults = voteFaults(aVote(changes), body);
    expect(faults.map((fault) => fault.kind)).toContain(kind);
    for (const fault of faults) {
      // The table is complete by type, so the entry of a kind takes that very fault.
      const sentence = voteMessages[fault.kind] as (fault: unknown) => string;
      expect(sentence(fault)).toMatch(/^[A-ZĐÀ-Ỵ].*\.$/u);
    }
  });

  test('a base that nobody knows', () => {
    expect(voteFaults(aVote(), { ...body, members: null })).toEqual([{ kind: 'voteBaseUnknown' }]);
  });

  test('a vote that adds up has no fault', () => {
    expect(voteFaults(aVote({ for: 29, against: 1, other: 1 }), body)).toEqual([]);
    expect(voteFaults(aVote({ ballots: secret, form: 'secret' }), body)).toEqual([]);
  });
});
