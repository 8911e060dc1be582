import type { RoleId } from '@shared/draft/blocks';

/** The role of the paragraph that Enter makes at the end of one: after a title comes plain text. */
export const continuedRole: Readonly<Record<RoleId, RoleId>> = {
  part: 'paragraph',
  chapter: 'paragraph',
  section: 'paragraph',
  articleTitle: 'paragraph',
  article: 'article',
  heading: 'paragraph',
  clauseTitle: 'paragraph',
  clause: 'clause',
  subclauseTitle: 'paragraph',
  subclause: 'subclause',
  pointTitle: 'paragraph',
  point: 'point',
  dash: 'dash',
  plus: 'plus',
  paragraph: 'paragraph',
  basis: 'basis',
  centred: 'paragraph',
  appendix: 'paragraph',
  attached: 'centred',
};

/** Where Enter in an empty numbered paragraph leads: out of the list, one level at a time. */
export const outerRole: Readonly<Partial<Record<RoleId, RoleId>>> = {
  article: 'paragraph',
  articleTitle: 'paragraph',
  heading: 'paragraph',
  clauseTitle: 'paragraph',
  clause: 'paragraph',
  subclauseTitle: 'clauseTitle',
  subclause: 'clause',
  pointTitle: 'paragraph',
  point: 'clause',
  dash: 'paragraph',
  plus: 'dash',
  basis: 'paragraph',
  centred: 'paragraph',
  part: 'paragraph',
  chapter: 'paragraph',
  section: 'paragraph',
  appendix: 'paragraph',
  attached: 'centred',
};

/** One level further in (Tab); a role that is missing has no level of its own. */
export const deeperRole: Readonly<Partial<Record<RoleId, RoleId>>> = {
  part: 'chapter',
  chapter: 'section',
  section: 'articleTitle',
  articleTitle: 'clauseTitle',
  article: 'clause',
  heading: 'clauseTitle',
  clauseTitle: 'subclauseTitle',
  clause: 'subclause',
  subclauseTitle: 'pointTitle',
  subclause: 'point',
  pointTitle: 'dash',
  point: 'dash',
  dash: 'plus',
};

/**
 * What Tab makes of plain text: one more item of the list that it follows, else a `-` item, which may
 * stand under every title. `above` are the roles of the paragraphs over it, the nearest first.
 */
export function itemRoleUnder(above: Iterable<RoleId>): RoleId {
  for (const role of above) {
    if (role === 'paragraph') continue;
    return itemRoles.has(role) ? role : 'dash';
  }
  return 'dash';
}

const itemRoles: ReadonlySet<RoleId> = new Set(['clause', 'subclause', 'point', 'dash', 'plus']);

/** One level further out (Shift+Tab). */
export const shallowerRole: Readonly<Partial<Record<RoleId, RoleId>>> = {
  chapter: 'part',
  section: 'chapter',
  articleTitle: 'section',
  clauseTitle: 'heading',
  clause: 'heading',
  subclauseTitle: 'clauseTitle',
  subclause: 'clause',
  pointTitle: 'subclauseTitle',
  point: 'subclause',
  dash: 'point',
  plus: 'dash',
};

/** Titles are followed by text of another role. */
export function isTitleRole(role: RoleId): boolean {
  return continuedRole[role] !== role;
}
