import type { DefaultTreeAdapterTypes } from 'parse5';

/** An element of the tree that parse5 makes. */
export type HtmlElement = DefaultTreeAdapterTypes.Element;
/** Anything in that tree: an element, words, a comment. */
export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
/** Anything that may hold nodes. */
export type HtmlParent = DefaultTreeAdapterTypes.ParentNode;

/** Whether a node is an element, of one of the names if any are given. */
export function isElement(node: HtmlNode, ...names: readonly string[]): node is HtmlElement {
  return 'tagName' in node && (names.length === 0 || names.includes(node.tagName));
}

/** An attribute; empty where there is none. */
export function attribute(element: HtmlElement, name: string): string {
  return element.attrs.find((entry) => entry.name === name)?.value.trim() ?? '';
}

/** A property of the style attribute; empty where there is none. */
export function styleProperty(element: HtmlElement, name: string): string {
  for (const declaration of attribute(element, 'style').split(';')) {
    const [property = '', value = ''] = declaration.split(':', 2);
    if (property.trim().toLowerCase() === name) return value.trim();
  }
  return '';
}

/** The words of a node and all in it. */
export function nodeText(node: HtmlNode): string {
  if ('value' in node) return node.value.trim();
  return 'childNodes' in node ? node.childNodes.map(nodeText).join(' ').trim() : '';
}

/** Whether a node says anything: white space between cells and comments do not. */
export function isContent(node: HtmlNode): boolean {
  if (node.nodeName === '#comment') return false;
  return !('value' in node) || node.value.trim() !== '';
}

/** Whether elements lie in one another deeper than so many. */
export function isDeeperThan(parent: HtmlParent, most: number): boolean {
  // Level by level: calls in calls are what must not happen in a deep tree.
  let level: readonly HtmlParent[] = [parent];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > most) return true;
    level = level.flatMap(({ childNodes }) => childNodes.filter((node) => isElement(node)));
  }
  return false;
}
