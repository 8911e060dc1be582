import type { GroupId } from '../conference/groups';

/** The groups of a conference that papers read. */
export type ConferencePart = Exclude<GroupId, 'papers'>;

/** Where in the records a value is kept, so that one click leads there. */
export type RecordPlace =
  | {
      readonly record: 'conference';
      readonly part: ConferencePart;
      /** Field of the conference, or id of the item; empty for the tab as a whole. */
      readonly item: string;
    }
  | { readonly record: 'organisation' };

/** A place in the record of the conference. */
export function inConference(part: ConferencePart, item = ''): RecordPlace {
  return { record: 'conference', part, item };
}
