import type { MarkdownConstruct } from '../checker/finding';

/** Markdown that a paper knows nothing of, and the line of the file where it stands. */
export interface ForeignMark {
  readonly construct: MarkdownConstruct;
  readonly line: number;
}

/**
 * Finds in a body what other programs would act on and a paper prints as it is typed: a link, a
 * quote, a picture. Each construct is told once a line.
 */
export function foreignMarks(lines: readonly string[], firstLine: number): readonly ForeignMark[] {
  const found: ForeignMark[] = [];
  let place: Place = 'text';
  for (const [at, source] of lines.entries()) {
    const line = source.trim();
    place = placeAt(line, place);
    const constructs = place === 'comment' ? [] : constructsOf(line, place === 'table');
    found.push(...constructs.map((construct) => ({ construct, line: firstLine + at })));
    place = placeAfter(line, place);
  }
  return found;
}

/** What a line stands in. */
type Place = 'text' | 'table' | 'comment';

function placeAt(line: string, before: Place): Place {
  if (before !== 'text') return before;
  if (/^<table[\s>]/iu.test(line)) return 'table';
  return line.startsWith('<!--') ? 'comment' : 'text';
}

function placeAfter(line: string, at: Place): Place {
  if (at === 'table') return /<\/table\s*>/iu.test(line) ? 'text' : 'table';
  if (at === 'comment') return line.includes('-->') ? 'text' : 'comment';
  return 'text';
}

// Every length is bounded, so that a line of brackets costs no more than a line of words.
const patterns: Readonly<Record<Exclude<MarkdownConstruct, 'html' | 'tooManyMarks'>, RegExp>> = {
  image: /!\[[^\][]{0,300}\](?:\([^()]{0,500}\)|\[[^\][]{0,300}\])/u,
  link: /(?<!!)\[[^\][^][^\][]{0,300}\](?:\([^\s()]{1,500}(?: "[^"]{0,200}")?\)|\[[^\][]{1,300}\])/u,
  linkTarget: /^\[[^\][^][^\][]{0,300}\]: {0,9}<?(?:[a-z]{2,9}:|www\.|[/#])/iu,
  autolink: /<(?:[a-z]{2,9}:[^<>\s]{1,500}|[^<>\s@]{1,100}@[^<>\s@]{1,100})>/iu,
  footnote: /\[\^[^\]\s]{1,50}\]/u,
  quote: /^>/u,
  codeFence: /^(?:`{3}|~{3})/u,
  code: /`[^`]{1,500}`/u,
  strike: /~~[^~]{1,500}~~/u,
  task: /^[-*+] {1,4}\[[ x]\] /iu,
  setext: /^={3,}$/u,
};

// A table of the fixed keys: its names are those of its type.
const named = Object.entries(patterns) as readonly [MarkdownConstruct, RegExp][];

function constructsOf(line: string, isInTable: boolean): readonly MarkdownConstruct[] {
  if (!/[[<>`~=]/u.test(line)) return [];
  const plain = line.replace(/\\[!-/:-@[-`{-~]/gu, '··').replace(/<!--.{0,1000}?-->/gu, '');
  const found = named.filter(([, pattern]) => pattern.test(plain)).map(([construct]) => construct);
  return hasForeignTag(plain, isInTable) ? [...found, 'html'] : found;
}

const tag = /<\/?([a-z][a-z0-9-]{0,30})(?=[\s/>])[^<>]{0,500}>/giu;
const markTag = /^<\/?(?:u|b|i|strong|em|br)\s*\/?>$/iu;
const tableTags = new Set(
  'table thead tbody tfoot tr td th colgroup col p div span ul ol li br u b i strong em'.split(' '),
);

function hasForeignTag(line: string, isInTable: boolean): boolean {
  for (const [whole, name = ''] of line.matchAll(tag)) {
    if (isInTable ? !tableTags.has(name.toLowerCase()) : !markTag.test(whole)) return true;
  }
  return false;
}
