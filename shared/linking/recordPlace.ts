/** The tabs of a conference, by what they hold. */
export type ConferencePart =
  | 'facts'
  | 'leaders'
  | 'members'
  | 'bridgePoints'
  | 'guests'
  | 'agenda'
  | 'documents'
  | 'log'
  | 'contributions'
  | 'votes'
  | 'conclusions'
  | 'tasks'
  | 'recommendations'
  | 'figures'
  | 'awards'
  | 'comments';

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
