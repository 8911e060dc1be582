import { standards } from '@shared/standards/standards';
import { expect, test } from 'vitest';
import { parseXml, prettyXml } from '../../../build/cli/proof/docx/xmlTree';
import { aDraft } from '../../helpers/aDraft';
import { exported } from '../../helpers/docx/exported';
import { fromTop } from '../../helpers/sources';
import { textDraft, textNames } from '../../helpers/texts';

const golden = (name: string) => fromTop(`tests/golden/docx/${name}.xml`);
const pretty = (part: string | undefined) => withoutNamespaces(prettyXml(parseXml(part ?? '')));

test.each(textNames)('%s writes its golden file', async (name) => {
  const { parts } = await exported(textDraft(name));
  await expect(pretty(parts['word/document.xml'])).toMatchFileSnapshot(golden(name));
});

test.each(Object.values(standards))('the styles of $id are golden', async ({ id }) => {
  const { parts } = await exported(aDraft({ standard: id }));
  await expect(pretty(parts['word/styles.xml'])).toMatchFileSnapshot(golden(`styles-${id}`));
});

/** The thirty namespaces on the root say nothing about a paper. */
function withoutNamespaces(xml: string): string {
  return xml.replace(/^(<[\w:]+)[^>]*>/, '$1>');
}
