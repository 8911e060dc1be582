import { fillFieldText } from '@shared/draft/fieldText';
import { type SearchRules, searchText, type TextStretch } from '@shared/draft/searchText';
import { $getRoot, $isElementNode, $isTextNode, type ElementNode, type NodeKey } from 'lexical';
import { $isField } from '../editor/nodes/FieldNode';
import { $isRoleBlock, type RoleBlockNode } from '../editor/nodes/RoleBlockNode';
import { $getPaperPart } from '../editor/paperState';
import { $footTexts, $headTexts, type PaperText } from '../header/paperTexts';

/** A place where the sought text stands: in a paragraph of the body, or in a field of the page. */
export type Match = TextStretch &
  (
    | { readonly kind: 'body'; readonly paragraph: NodeKey }
    | { readonly kind: 'paper'; readonly place: string }
  );

/** What is sought, and how. */
export interface Search extends SearchRules {
  readonly query: string;
}

/** Stands for a fact that is not yet known: its label is no text of the paper. */
export const fieldLetter = '\ufffc';

/** Every match, in reading order: head, body with its tables, sign-off. */
export function $findMatches(search: Search): readonly Match[] {
  if (search.query === '') return [];
  return [
    ...$headTexts().flatMap((text) => $matchesInPaper(text, search)),
    ...$paragraphs($getRoot()).flatMap((paragraph) => $matchesInBody(paragraph, search)),
    ...$footTexts().flatMap((text) => $matchesInPaper(text, search)),
  ];
}

/** A text of the page with its blanks as they can be searched: an unknown fact is no text. */
export function $searchableText(stored: string): string {
  return fillFieldText(stored, $getPaperPart('facts'), () => fieldLetter);
}

function $matchesInPaper({ place, stored }: PaperText, search: Search): readonly Match[] {
  const found = searchText($searchableText(stored), search.query, search);
  return found.map((stretch) => ({ kind: 'paper', place, ...stretch }));
}

function $matchesInBody(paragraph: RoleBlockNode, search: Search): readonly Match[] {
  const found = searchText($paragraphText(paragraph), search.query, search);
  return found.map((stretch) => ({ kind: 'body', paragraph: paragraph.getKey(), ...stretch }));
}

function $paragraphText(paragraph: RoleBlockNode): string {
  let text = '';
  for (let node = paragraph.getFirstChild(); node !== null; node = node.getNextSibling()) {
    if (!$isTextNode(node)) continue;
    const isBlank = $isField(node) && !node.isFilled();
    text += isBlank ? fieldLetter.repeat(node.getTextContentSize()) : node.getTextContent();
  }
  return text;
}

function $paragraphs(within: ElementNode): readonly RoleBlockNode[] {
  const paragraphs: RoleBlockNode[] = [];
  for (let node = within.getFirstChild(); node !== null; node = node.getNextSibling()) {
    if ($isRoleBlock(node)) paragraphs.push(node);
    else if ($isElementNode(node)) paragraphs.push(...$paragraphs(node));
  }
  return paragraphs;
}
