import { BrokenTemplates } from '@renderer/templates/BrokenTemplates';
import { catalogue } from '@shared/templates/catalogue';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';

test('a broken template file is named on the screen with its fault', () => {
  const { broken } = catalogue({ 'party/hong.json': '{\n"id": }' });
  const shown = renderToStaticMarkup(<BrokenTemplates broken={broken} />);
  expect(shown).toContain('1 tệp mẫu không dùng được');
  expect(shown).toContain('Tệp mẫu “party/hong.json” sai cú pháp JSON ở dòng 2.');
});

test('nothing is said when every file can be used', () => {
  expect(renderToStaticMarkup(<BrokenTemplates broken={[]} />)).toBe('');
});
