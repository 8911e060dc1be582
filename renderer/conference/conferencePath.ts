import type { GroupId } from '@shared/conference/groups';
import { routeHash } from '../ui/route';

/** The address of a conference, of a group of it, or of one item. */
export function conferencePath(id: string, group: GroupId = 'facts', item = ''): string {
  return routeHash({ screen: 'conference', id, group, item });
}
