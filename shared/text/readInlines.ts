import type { PhrasingContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Mark, Run } from '../draft/blocks';
import { fieldRun, textRun } from '../draft/runs';
import { ownValue } from '../ownValue';
import { fieldFromMarkdown, fieldSyntax } from './fieldSyntax';
import { hasTooManyMarks } from './markLimit';
import type { FaultSink } from './textFault';

/** Lines of runs: `<br>` begins a new one. */
export type RunLines = readonly (readonly Run[])[];

/**
 * What Markdown would act on but a paper has no use for stays plain text: lists and headings are
 * read line by line before, the rest (links, code, quotes) is what the typist meant to print.
 */
const plainConstructs = [
  'autolink',
  'blockQuote',
  'codeFenced',
  'codeIndented',
  'codeText',
  'definition',
  'hardBreakEscape',
  'headingAtx',
  'htmlFlow',
  'labelEnd',
  'labelStartImage',
  'labelStartLink',
  'list',
  'setextUnderline',
  'thematicBreak',
];

/** The syntax of text inside a block, for the parser. */
const inlineSyntax = [fieldSyntax, { disable: { null: plainConstructs } }];

const wordSyntax = [
  fieldSyntax,
  { disable: { null: [...plainConstructs, 'attention', 'htmlText'] } },
];

/** The syntax for a text, which is that of plain words where it has more marks than a paper. */
export function syntaxFor(text: string) {
  return hasTooManyMarks(text) ? wordSyntax : inlineSyntax;
}

/** What the tokens of `inlineSyntax` become in the tree. */
export const inlineNodes = [fieldFromMarkdown];

const special = /[\\*_<&{]/;

/** Reads bold, italic, `<u>`, `{{field}}` and escapes of one line of Markdown. */
export function readInlines(text: string, line: number, report: FaultSink): RunLines {
  // Most lines of a paper are plain words; the parser costs a hundred times more.
  if (!special.test(text)) return [text === '' ? [] : [{ text }]];
  const root = fromMarkdown(text, { extensions: syntaxFor(text), mdastExtensions: inlineNodes });
  const nodes = root.children.flatMap((node) => (node.type === 'paragraph' ? node.children : []));
  return inlineRuns(nodes, line, report);
}

/** Turns the inline nodes of a Markdown tree into runs. */
export function inlineRuns(
  nodes: readonly PhrasingContent[],
  line: number,
  report: FaultSink,
): RunLines {
  const reader = new InlineReader(line, report);
  reader.read(nodes, []);
  return reader.finish();
}

const tagMarks: Readonly<Record<string, Mark>> = {
  u: 'underline',
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
};

class InlineReader {
  readonly #lines: Run[][] = [[]];
  readonly #tags: string[] = [];

  readonly #line: number;
  readonly #report: FaultSink;

  constructor(line: number, report: FaultSink) {
    this.#line = line;
    this.#report = report;
  }

  read(nodes: readonly PhrasingContent[], marks: readonly Mark[]): void {
    for (const node of nodes) {
      if (node.type === 'strong') this.read(node.children, [...marks, 'bold']);
      else if (node.type === 'emphasis') this.read(node.children, [...marks, 'italic']);
      else if (node.type === 'field') this.#readField(node.name, marks);
      else if (node.type === 'html') this.#readTag(node.value, marks);
      else if ('value' in node) this.#add(textRun(node.value, this.#withTags(marks)));
    }
  }

  finish(): RunLines {
    for (const tag of this.#tags) {
      this.#report({ kind: 'tagNotClosed', tag: `<${tag}>`, line: this.#line });
    }
    return this.#lines;
  }

  #readField(name: string, marks: readonly Mark[]): void {
    if (/^[A-Za-z][\w.]*$/.test(name)) this.#add(fieldRun(name, this.#withTags(marks)));
    else this.#report({ kind: 'fieldMalformed', field: name, line: this.#line });
  }

  #readTag(source: string, marks: readonly Mark[]): void {
    if (source.startsWith('<!--')) return;
    const [, slash, name = ''] = /^<(\/?)([a-z]+)\s*\/?>$/iu.exec(source) ?? [];
    const tag = name.toLowerCase();
    if (tag === 'br') this.#lines.push([]);
    else if (ownValue(tagMarks, tag) === undefined)
      this.#add(textRun(source, this.#withTags(marks)));
    else if (slash === '/') this.#closeTag(tag);
    else this.#tags.push(tag);
  }

  #closeTag(tag: string): void {
    const index = this.#tags.lastIndexOf(tag);
    if (index >= 0) this.#tags.splice(index, 1);
    else this.#report({ kind: 'tagNotOpen', tag: `</${tag}>`, line: this.#line });
  }

  #withTags(marks: readonly Mark[]): readonly Mark[] {
    return [...marks, ...this.#tags.flatMap((tag) => tagMarks[tag] ?? [])];
  }

  #add(run: Run): void {
    this.#lines.at(-1)?.push(run);
  }
}
