import { type Draft, draftSchema } from '@shared/draft/draft';
import { emptyDraft } from '@shared/draft/emptyDraft';
import { $getRoot, $getState, $setState, createState, type StateConfig } from 'lexical';

/** All of a draft but its body. It lives on the root node, so that one undo history covers all. */
export type Paper = Omit<Draft, 'blocks' | 'schemaVersion'>;

/** The parts of a paper, each a value of its own on the root node. */
export type PaperPart = keyof Paper;

const { blocks: _blocks, schemaVersion: _version, ...emptyPaper } = emptyDraft;

const shape = draftSchema.unwrap().shape;

const parts: { readonly [P in PaperPart]: StateConfig<P, Paper[P]> } = {
  standard: part('standard', (value) => shape.standard.safeParse(value).data),
  kind: part('kind', (value) => shape.kind.safeParse(value).data),
  templateId: part('templateId', (value) => shape.templateId.safeParse(value).data),
  conferenceId: part('conferenceId', (value) => shape.conferenceId.safeParse(value).data),
  basedOn: part('basedOn', (value) => shape.basedOn.safeParse(value).data),
  header: part('header', (value) => shape.header.safeParse(value).data),
  signOff: part('signOff', (value) => shape.signOff.safeParse(value).data),
  marks: part('marks', (value) => shape.marks.safeParse(value).data),
  page: part('page', (value) => shape.page.safeParse(value).data),
  original: part('original', (value) => shape.original.safeParse(value).data),
  facts: part('facts', (value) => shape.facts.safeParse(value).data),
  sources: part('sources', (value) => shape.sources.safeParse(value).data),
};

const paperParts: readonly PaperPart[] = [
  'standard',
  'kind',
  'templateId',
  'conferenceId',
  'basedOn',
  'header',
  'signOff',
  'marks',
  'page',
  'original',
  'facts',
  'sources',
];

/** One part of the paper; the same object until that part changes. */
export function $getPaperPart<P extends PaperPart>(name: P): Paper[P] {
  return $getState($getRoot(), parts[name]);
}

/** Replaces one part of the paper. */
export function $setPaperPart<P extends PaperPart>(name: P, value: Paper[P]): void {
  $setState($getRoot(), parts[name], () => value);
}

/** Replaces some values of a part that is made of named ones. */
export function $changePaperPart<
  P extends 'header' | 'signOff' | 'marks' | 'page' | 'facts' | 'sources',
>(name: P, changes: Partial<Paper[P]>): void {
  $setPaperPart(name, { ...$getPaperPart(name), ...changes });
}

/** All parts together. */
export function $getPaper(): Paper {
  return {
    standard: $getPaperPart('standard'),
    kind: $getPaperPart('kind'),
    templateId: $getPaperPart('templateId'),
    conferenceId: $getPaperPart('conferenceId'),
    basedOn: $getPaperPart('basedOn'),
    header: $getPaperPart('header'),
    signOff: $getPaperPart('signOff'),
    marks: $getPaperPart('marks'),
    page: $getPaperPart('page'),
    original: $getPaperPart('original'),
    facts: $getPaperPart('facts'),
    sources: $getPaperPart('sources'),
  };
}

/** Whether two papers hold the very same parts. */
export function isSamePaper(a: Paper, b: Paper): boolean {
  return paperParts.every((name) => a[name] === b[name]);
}

/** Replaces all parts. */
export function $setPaper(paper: Paper): void {
  for (const name of paperParts) $setPaperPart(name, paper[name]);
}

function part<P extends PaperPart>(
  name: P,
  parse: (value: unknown) => Paper[P] | undefined,
): StateConfig<P, Paper[P]> {
  return createState(name, { parse: (value): Paper[P] => parse(value) ?? emptyPaper[name] });
}
