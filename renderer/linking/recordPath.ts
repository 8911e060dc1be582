import type { RecordPlace } from '@shared/linking/recordPlace';
import { routeHash } from '../ui/route';

/** The address of the record that a field reads. */
export function recordPath(place: RecordPlace, conferenceId: string): string {
  if (place.record === 'organisation') return routeHash({ screen: 'profile' });
  const { part: group, item } = place;
  return routeHash({ screen: 'conference', id: conferenceId, group, item });
}
