import type { Member } from './attendance';

/** Those of whom nothing is noted yet. */
export function notTicked(members: readonly Member[]): ReadonlySet<string> {
  return new Set(members.filter(({ presence }) => presence === 'expected').map(({ id }) => id));
}

/** Most are there: notes some as present; those who are not are then noted one by one. */
export function notedPresent(
  members: readonly Member[],
  ids: ReadonlySet<string>,
): readonly Member[] {
  return withPresence(members, ids, { from: 'expected', to: 'present' });
}

/** Takes that back, but for those of whom something else was noted since. */
export function presenceTakenBack(
  members: readonly Member[],
  ids: ReadonlySet<string>,
): readonly Member[] {
  return withPresence(members, ids, { from: 'present', to: 'expected' });
}

type Presence = Member['presence'];

function withPresence(
  members: readonly Member[],
  ids: ReadonlySet<string>,
  { from, to }: { readonly from: Presence; readonly to: Presence },
): readonly Member[] {
  return members.map((member) =>
    ids.has(member.id) && member.presence === from ? { ...member, presence: to } : member,
  );
}
