import { layOut } from '@shared/layout/layOut';
import { LayoutFault, unlessFault } from '@shared/layout/layoutFault';
import { Paragraph } from 'docx';
import { expect, test } from 'vitest';

const bug = new TypeError('Cannot read properties of undefined');

/** Throws when the library reads it. */
class UnreadableParagraph extends Paragraph {
  override prepForXml(): never {
    throw bug;
  }
}

function layingOut(paragraph: Paragraph): () => unknown {
  const paper = { styles: {}, numbering: { config: [] }, sections: [{ children: [paragraph] }] };
  return () => layOut(paper, 'plain');
}

test('what throws in the library is a fault of the layout, with its cause', () => {
  const laying = layingOut(new UnreadableParagraph('Chữ'));
  expect(laying).toThrow(expect.objectContaining({ cause: bug }));
  expect(laying).toThrow(LayoutFault);
  expect(unlessFault(laying)).toBeNull();
});

test('a fault of our own goes on to whoever asked, and a value comes through', () => {
  expect(() =>
    unlessFault(() => {
      throw bug;
    }),
  ).toThrow(bug);
  expect(unlessFault(layingOut(new Paragraph('Chữ')))).toMatchObject({ layout: { pages: [{}] } });
});
