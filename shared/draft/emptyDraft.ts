import { type Draft, schemaVersion } from './draft';
import { emptyHeader, emptyMarks, emptySignOff, oneSidedPage } from './header';

/** A paper of which nothing is known yet. */
export const emptyDraft: Draft = {
  schemaVersion,
  standard: 'HD05-2026',
  kind: 'bao-cao',
  templateId: '',
  conferenceId: '',
  basedOn: '',
  header: emptyHeader,
  blocks: [],
  signOff: emptySignOff,
  marks: emptyMarks,
  page: oneSidedPage,
  original: null,
  facts: {},
  sources: {},
};
