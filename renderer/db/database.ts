import { ownId, storedOrganisation } from '@shared/organisations/organisation';
import { Dexie, type Table, type Transaction } from 'dexie';
import type {
  AsideRow,
  BodyRow,
  DraftRow,
  JournalRow,
  ProfileRow,
  RecordRow,
  RegisterRow,
  RevisionRow,
  SettingRow,
  TextRow,
} from './rows';

/** The one store of the program. Versions describe indexes; content has its own `schemaVersion`. */
export class Database extends Dexie {
  declare readonly drafts: Table<DraftRow, string>;
  declare readonly bodies: Table<BodyRow, string>;
  declare readonly texts: Table<TextRow, string>;
  declare readonly journal: Table<JournalRow, number>;
  declare readonly revisions: Table<RevisionRow, string>;
  declare readonly register: Table<RegisterRow, [string, number]>;
  declare readonly aside: Table<AsideRow, number>;
  declare readonly profiles: Table<ProfileRow, string>;
  declare readonly organisations: Table<RecordRow, string>;
  declare readonly people: Table<RecordRow, string>;
  declare readonly conferences: Table<RecordRow, string>;
  declare readonly templates: Table<RecordRow, string>;
  declare readonly settings: Table<SettingRow, string>;

  constructor(name = 'vankien') {
    super(name, {
      // Since Chrome 121 a commit may otherwise return before the data is on the disk.
      chromeTransactionDurability: 'strict',
      // A list must never show what a transaction has not written yet.
      cache: 'disabled',
    });
    this.version(1).stores({
      drafts: 'id, updatedAt',
      bodies: 'id',
      texts: 'id',
      journal: '++seq, draftId',
      revisions: 'id, draftId',
      register: '[series+number], series, draftId',
      profiles: 'id',
      settings: 'key',
    });
    this.version(2).stores({ drafts: 'id, updatedAt, order', aside: '++seq, draftId' });
    this.version(3)
      .stores({
        drafts: 'id, updatedAt, order, conferenceId',
        organisations: 'id',
        people: 'id',
        conferences: 'id',
        templates: 'id',
      })
      .upgrade(keepOwnBodyAsOrganisation);
  }
}

/** The body of the first start becomes the first organisation; its old row stays as it was. */
async function keepOwnBodyAsOrganisation(transaction: Transaction): Promise<void> {
  const own = await transaction.table<ProfileRow, string>('profiles').get(ownId);
  if (own === undefined) return;
  await transaction.table<RecordRow, string>('organisations').add({
    id: ownId,
    revision: own.revision ?? 1,
    updatedAt: 0,
    record: storedOrganisation(ownId, own.profile),
  });
}
