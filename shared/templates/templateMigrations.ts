import type { Migration } from '../migrate';

/** The steps by which template files of earlier forms are read, in order. */
export const templateMigrations: readonly Migration[] = [
  // Version 2 knows stretches from the records and fields that repeat them; version 1 has neither.
  { from: 1, name: 'stretches from the records', up: (template) => template },
];
