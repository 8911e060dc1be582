import type { Conference } from '@shared/conference/conference';
import type { GroupId } from '@shared/conference/groups';
import { named } from '@shared/conference/named';

/** How much stands in a group; null for one that is no list. */
export function groupCount(conference: Conference, group: GroupId): number | null {
  if (group === 'facts' || group === 'papers') return null;
  if (group === 'leaders') return conference.chairs.length + conference.secretaries.length;
  if (group === 'guests') return named(conference.guests).length + named(conference.press).length;
  if (group === 'members') return named(conference.members).length;
  return conference[group].length;
}
