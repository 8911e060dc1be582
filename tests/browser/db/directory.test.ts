import { addPeople, putPersonBack, takePerson } from '@renderer/db/directory';
import { conferences, readRecord, saveRecord } from '@renderer/db/records';
import type { Conference } from '@shared/conference/conference';
import { printedPerson } from '@shared/people/printedPerson';
import { expect, test } from 'vitest';
import { aConference, aMember, aParticipant } from '../../helpers/aConference';
import { aDatabase } from '../../helpers/aDatabase';
import { anOffice, aPerson } from '../../helpers/aPerson';
import { valueOf } from '../../helpers/valueOf';

const long = aPerson('Phạm Đức Long', {
  id: 'long',
  offices: [
    anOffice('Phó Bí thư', { from: '2020-01-01', to: '2023-12-31' }),
    anOffice('Bí thư', { from: '2024-01-01' }),
  ],
});

/** A conference that names him in the ways that conferences have, and another that does not. */
async function aStore() {
  const db = await aDatabase();
  const him = aParticipant('Phạm Đức Long', '', 'long');
  const naming = aConference({
    startDay: '2023-06-01',
    chairs: [him],
    host: aParticipant('Phạm Đức Long', 'Trưởng ban Tổ chức', 'long'),
    members: [aMember('m', { person: him })],
  });
  const other = aConference({ id: 'other', chairs: [aParticipant('Lê An', '', 'an')] });
  valueOf(await addPeople(db, [long], 0));
  for (const record of [naming, other]) {
    valueOf(await saveRecord(db, conferences, { record, over: 0, now: 0 }));
  }
  const read = async (id = 'conference'): Promise<Conference> => {
    const kept = valueOf(await readRecord(db, conferences, id));
    if (kept === null) throw new Error('no conference');
    return kept.record;
  };
  return { db, naming, other, read };
}

test('somebody who is taken out of the directory is printed with his offices still', async () => {
  const { db, read, other } = await aStore();
  valueOf(await takePerson(db, 'long', 1));
  const conference = await read();
  const printed = [...conference.chairs, conference.host, conference.members[0]?.person].map(
    (one) => one && printedPerson(one, { people: new Map(), conference, family: 'party' }).titles,
  );
  expect(printed).toEqual(['Phó Bí thư', 'Trưởng ban Tổ chức', 'Phó Bí thư']);
  expect(await read('other')).toEqual(other);
  expect((await db.conferences.get('other'))?.revision).toBe(1);
});

test('when he is put back, conferences read his offices in the directory again', async () => {
  const { db, naming, read } = await aStore();
  const taken = valueOf(await takePerson(db, 'long', 1));
  if (taken === undefined) throw new Error('nobody was taken');
  valueOf(await putPersonBack(db, taken, 2));
  expect(await read()).toEqual(naming);
  expect((await db.people.get('long'))?.record).toEqual(long);
});
