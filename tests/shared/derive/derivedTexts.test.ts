import { deriverOf } from '@shared/derive/derivers';
import { sourceIds } from '@shared/derive/sources';
import { linkText } from '@shared/linking/linkText';
import { describe, expect, test } from 'vitest';
import { wholeContext } from '../../helpers/aWholeConference';

// Changed on purpose: `npm run test:update`, then read the difference.
describe.each(['party', 'state'] as const)('for the %s, a whole conference gives', (family) => {
  test.each(sourceIds)('%s as it was reviewed', async (source) => {
    const blocks = deriverOf(source)?.derive(wholeContext(family)) ?? [];
    const text = blocks
      .map(({ item, block }) => {
        const role = block.kind === 'text' ? block.role : 'table';
        return `[${item}] ${role}: ${linkText(block)}`;
      })
      .join('\n');
    await expect(`${text}\n`).toMatchFileSnapshot(`../../golden/derive/${family}/${source}.txt`);
  });
});
