import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type YAMLMap,
} from 'yaml';
import type { FaultSink } from './textFault';

/** The two parts of a text, with the line of the file at which each begins. */
export interface TextParts {
  readonly head: string;
  readonly headLine: number;
  readonly body: readonly string[];
  readonly bodyLine: number;
}

/** Cuts a text into its head between `---` lines and its body; null when there is no head. */
export function splitFrontMatter(lines: readonly string[], report: FaultSink): TextParts | null {
  const start = lines.findIndex((line) => line.trim() !== '');
  if (lines[start]?.trim() !== '---') {
    report({ kind: 'frontMatterMissing', line: Math.max(start, 0) + 1 });
    return null;
  }
  const end = lines.findIndex((line, at) => at > start && /^(---|\.\.\.) *$/.test(line));
  if (end < 0) {
    report({ kind: 'frontMatterOpen', line: start + 1 });
    return null;
  }
  return {
    head: lines.slice(start + 1, end).join('\n'),
    headLine: start + 2,
    body: lines.slice(end + 1),
    bodyLine: end + 2,
  };
}

/** A value of the head with its line; one that is missing is null where it would stand. */
export type YamlValue =
  | { readonly kind: 'text'; readonly text: string; readonly line: number }
  | { readonly kind: 'list'; readonly items: readonly YamlValue[]; readonly line: number }
  | {
      readonly kind: 'map';
      readonly entries: () => YamlEntries;
      /** As it stands in the file, for a text with a colon that YAML takes for a map. */
      readonly source: string;
      readonly line: number;
    };

/** A key of the head with its line; a value that is empty, `~` or `null` is missing. */
interface YamlEntry {
  readonly line: number;
  readonly value: YamlValue | null;
}

/** The keys of one map, in order. */
export type YamlEntries = ReadonlyMap<string, YamlEntry>;

/** Reads the head; every scalar is text as typed, `05` as well as `2024-05-27`. */
export function readYaml(head: string, headLine: number, report: FaultSink): YamlEntries | null {
  return new YamlReader(head, headLine, report).read();
}

class YamlReader {
  #source: string;
  readonly #firstLine: number;
  readonly #report: FaultSink;
  #lines = new LineCounter();

  constructor(source: string, firstLine: number, report: FaultSink) {
    this.#source = source;
    this.#firstLine = firstLine;
    this.#report = report;
  }

  read(): YamlEntries | null {
    const { contents, errors } = this.#parse();
    for (const line of new Set(errors.map((error) => this.#lineAt(error.pos[0])))) {
      this.#report({ kind: 'yamlBroken', line });
    }
    if (errors.length > 0) return null;
    if (isMissing(contents)) return new Map();
    if (isMap(contents)) return this.#entries(contents);
    this.#report({ kind: 'yamlBroken', line: this.#firstLine });
    return null;
  }

  #parse() {
    const read = () => {
      this.#lines = new LineCounter();
      return parseDocument(this.#source, {
        schema: 'failsafe',
        lineCounter: this.#lines,
        prettyErrors: false,
        uniqueKeys: false,
      });
    };
    let document = read();
    // `subject: Hội nghị: tổng kết` is no YAML, but what is meant is beyond doubt.
    for (let left = mostQuoted; left > 0; left -= 1) {
      const error = document.errors.find(({ code }) => code === 'BLOCK_AS_IMPLICIT_KEY');
      const quoted = error && withQuotedValue(this.#source, this.#lines.linePos(error.pos[0]).line);
      if (!quoted) break;
      this.#source = quoted;
      document = read();
    }
    return document;
  }

  #entries(map: YAMLMap): YamlEntries {
    const entries = new Map<string, YamlEntry>();
    for (const { key, value } of map.items) {
      const line = this.#lineOf(key);
      const name = isScalar(key) ? String(key.value) : this.#sourceOf(key);
      if (entries.has(name)) this.#report({ kind: 'keyRepeated', line });
      entries.set(name, { line, value: isMissing(value) ? null : this.#value(value) });
    }
    return entries;
  }

  #value(node: unknown): YamlValue {
    const line = this.#lineOf(node);
    if (hasYamlSign(node)) this.#report({ kind: 'yamlBroken', line });
    if (isMap(node)) {
      return {
        kind: 'map',
        entries: () => this.#entries(node),
        source: this.#sourceOf(node),
        line,
      };
    }
    if (isSeq(node)) {
      const items = node.items.filter((item) => !isMissing(item)).map((item) => this.#value(item));
      return { kind: 'list', items, line };
    }
    const text = isScalar(node) ? String(node.value) : this.#sourceOf(node);
    return { kind: 'text', text, line };
  }

  #sourceOf(node: unknown): string {
    const [start, end] = (isNode(node) ? node.range : null) ?? [0, 0];
    return this.#source.slice(start, end).trim();
  }

  #lineOf(node: unknown): number {
    return this.#lineAt(isNode(node) ? (node.range?.[0] ?? 0) : 0);
  }

  #lineAt(offset: number): number {
    // Nothing is read yet of a head that the parser gave up on.
    return this.#firstLine + Math.max(this.#lines.linePos(offset).line, 1) - 1;
  }
}

/** As many values with colons as a head has keys. */
const mostQuoted = 30;

/** The source with the value of one line in quotes; null when that line is none of a bare value. */
function withQuotedValue(source: string, line: number): string | null {
  const lines = source.split('\n');
  const [, key, value] =
    /^( *(?:- +)?[A-Za-z]+: +)([^\s"'].*?) *$/.exec(lines[line - 1] ?? '') ?? [];
  if (key === undefined || value === undefined) return null;
  return lines.with(line - 1, `${key}'${value.replaceAll("'", "''")}'`).join('\n');
}

/** `&`, `*` and `!` in front of a value are words to a clerk and signs to YAML, which drops them. */
function hasYamlSign(node: unknown): boolean {
  if (isAlias(node)) return true;
  if (!isScalar(node) && !isMap(node) && !isSeq(node)) return false;
  return node.anchor !== undefined || node.tag !== undefined;
}

function isMissing(node: unknown): boolean {
  if (node === null || node === undefined) return true;
  const isPlain = isScalar(node) && node.type === 'PLAIN';
  return isPlain && /^(~|null)?$/i.test(String(node.value));
}
