import { createCommand } from 'lexical';

/** Goes to the record that the field at the caret, or in the panel, reads. */
export const OPEN_SOURCE_COMMAND = createCommand<void>('OPEN_SOURCE_COMMAND');
