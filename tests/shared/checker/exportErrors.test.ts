import { exportErrors } from '@shared/checker/exportErrors';
import { standards } from '@shared/standards/standards';
import { expect, test } from 'vitest';
import { good } from '../../helpers/goodPapers';

test('a paper without a summary or without a body is asked about before it is exported', () => {
  const draft = { ...good, header: { ...good.header, subject: ' ' }, blocks: [] };
  const errors = exportErrors(draft, standards[draft.standard]);
  expect(errors.map(({ kind }) => kind)).toEqual(['subjectMissing', 'bodyEmpty']);
});
