import { letterFileLimit } from '@shared/merge/letterNames';
import { undeclaredMachine } from '@shared/secrecy/machineSecrecy';
import { expect, test } from 'vitest';
import { exportLetters } from '../../../renderer/merge/exportLetters';
import { aDraft } from '../../helpers/aDraft';

test('more letters than one writing may hold are refused with the way out, before any is written', async () => {
  const people = Array.from({ length: letterFileLimit + 1 }, (_, at) => ({
    id: `p${at}`,
    name: `Người ${at}`,
    titles: '',
    address: '',
    unit: '',
    achievement: '',
  }));
  const form = { list: 'members', into: null, files: 'each' } as const;
  expect(
    await exportLetters({ draft: aDraft(), people, form, machine: undeclaredMachine }),
  ).toEqual({
    kind: 'failed',
    sentence: 'Mỗi lần ghi được nhiều nhất 500 tệp. Hãy xuất ra một tệp, mỗi người một trang.',
  });
});
