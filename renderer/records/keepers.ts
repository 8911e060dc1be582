import { newOrganisation, type Organisation } from '@shared/organisations/organisation';
import type { Person } from '@shared/people/person';
import { emptyProfile } from '@shared/records/profile';
import { saveOrganisation, settled } from '../db/organisations';
import { putAtOnce } from '../db/putAtOnce';
import { organisations, people, readRecord, saveRecord } from '../db/records';
import type { RecordKeeper } from './useRecordForm';

/** Keeps the bodies that the user writes for; one that is not there yet begins empty. */
export const organisationKeeper: RecordKeeper<Organisation> = {
  read: (db, id) => readRecord(db, organisations, id),
  save: saveOrganisation,
  putAtOnce: (db, record, over) =>
    putAtOnce(db, 'organisations', {
      id: record.id,
      revision: over + 1,
      updatedAt: Date.now(),
      record: settled(record),
    }),
  create: (id) => newOrganisation(id, emptyProfile),
};

/** Keeps the people of the directory; somebody who was deleted is not made anew. */
export const personKeeper: RecordKeeper<Person> = {
  read: (db, id) => readRecord(db, people, id),
  save: (db, record, over) => saveRecord(db, people, { record, over, now: Date.now() }),
  putAtOnce: (db, record, over) =>
    putAtOnce(db, 'people', { id: record.id, revision: over + 1, updatedAt: Date.now(), record }),
  create: () => null,
};
