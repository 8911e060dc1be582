import { standardCss } from '@renderer/editor/standardCss';
import { roleIds } from '@shared/draft/blocks';
import { hasTitleLine, styleOf } from '@shared/standards/standard';
import { standards } from '@shared/standards/standards';
import { describe, expect, test } from 'vitest';

describe.each(Object.values(standards))('$id', (standard) => {
  const rules = rulesOf(standardCss(standard));

  test.each(roleIds.filter((role) => !hasTitleLine(role)))(
    'a %s looks as the table says',
    (role) => {
      const { size, align, firstLine, before, after, bold, capitals } = styleOf(standard, role);
      expect(rules.get(`.sheet .role-${role}`)).toMatchObject({
        'font-size': size,
        'text-align': align,
        'text-indent': firstLine,
        'padding-top': before,
        'padding-bottom': after,
        'font-weight': bold ? 'bold' : 'normal',
        'text-transform': capitals ? 'uppercase' : 'none',
      });
    },
  );

  test('the sheet has the paper and the margins of the standard', () => {
    const { page } = standard;
    expect(rules.get('.sheet')).toMatchObject({
      '--sheet-width': page.width.default,
      '--letterhead-left': page.letterheadLeft.default,
      padding: [page.top, page.right, page.bottom, page.left].map((m) => m.default).join(' '),
    });
  });
});

/** The declarations of each rule by its selector. */
function rulesOf(css: string): ReadonlyMap<string, Readonly<Record<string, string>>> {
  const rules = [...css.matchAll(/([^{}]+)\{([^}]*)\}/g)];
  return new Map(
    rules.map(([, selector = '', body = '']) => [
      selector.trim(),
      Object.fromEntries(
        body.split(';').map((line) => {
          const [name = '', ...value] = line.split(':');
          return [name.trim(), value.join(':').trim()];
        }),
      ),
    ]),
  );
}
