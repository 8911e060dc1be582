import { type Migration, migrate } from '@shared/migrate';
import { expect, test } from 'vitest';

test('what is old passes every step it lacks, in order', () => {
  const steps: readonly Migration[] = [
    {
      from: 1,
      name: 'title becomes subject',
      up: ({ title, ...rest }) => ({ ...rest, subject: title }),
    },
    {
      from: 2,
      name: 'subject in lower case',
      up: (old) => ({ ...old, subject: String(old['subject']).toLowerCase() }),
    },
  ];
  expect(migrate({ schemaVersion: 1, title: 'VỀ' }, 3, steps)).toEqual({
    schemaVersion: 3,
    subject: 'về',
  });
  expect(migrate({ schemaVersion: 2, subject: 'VỀ' }, 3, steps)).toEqual({
    schemaVersion: 3,
    subject: 'về',
  });
});
