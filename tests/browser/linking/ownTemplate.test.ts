import { addDraft } from '@renderer/db/drafts';
import { loadDraft } from '@renderer/db/loadDraft';
import { conferences, saveRecord } from '@renderer/db/records';
import { propagateRecord } from '@renderer/linking/propagateRecord';
import { keepFiles } from '@renderer/templates/keepTemplate';
import { followOwnTemplates } from '@renderer/templates/ownRows';
import { expect, onTestFinished, test } from 'vitest';
import { aConference } from '../../helpers/aConference';
import { aDatabase } from '../../helpers/aDatabase';
import { aDraft, p } from '../../helpers/aDraft';
import { aTemplateFile } from '../../helpers/aTemplate';
import { valueOf } from '../../helpers/valueOf';

const file = (reads: string) =>
  aTemplateFile({
    id: 'CQ-1',
    fields: [{ id: 'where', type: 'text', label: 'Nơi họp', reads }],
    text: 'Tại {{where}}',
  });

test('a field of an office template reads what its template says, also after that was changed', async () => {
  const db = await aDatabase();
  onTestFinished(await followOwnTemplates(db));
  const record = aConference({ id: 'c1', venue: 'Hội trường A', theme: 'Chuyển đổi số' });
  valueOf(await saveRecord(db, conferences, { record, over: 0, now: 1 }));
  const blocks = [p('paragraph', [{ field: 'where' }])];
  const paper = aDraft({ templateId: 'CQ-1', conferenceId: 'c1', blocks });
  valueOf(await addDraft(db, paper, { id: 'a', now: 1 }));
  const where = async () => {
    valueOf(await propagateRecord(db, { sort: 'conference', id: 'c1' }, 2));
    return valueOf(await loadDraft(db, 'a')).record.draft.facts['where'];
  };
  valueOf(await keepFiles(db, [{ id: 'CQ-1', file: file('conf.venue') }], 1));
  await expect.poll(where).toBe('Hội trường A');
  valueOf(await keepFiles(db, [{ id: 'CQ-1', file: file('conf.theme') }], 2));
  await expect.poll(where).toBe('Chuyển đổi số');
});
