import type { YamlEntries, YamlValue } from './frontMatter';
import { nearestWord } from './nearestWord';
import type { FaultSink } from './textFault';

/** The keys of one map of the front matter, asked for what each should hold. */
export class HeadValues {
  readonly #entries: YamlEntries;
  readonly #report: FaultSink;
  /** Where the map stands: `signature.`; empty for the head itself. */
  readonly #path: string;

  constructor(entries: YamlEntries, report: FaultSink, path = '') {
    this.#entries = entries;
    this.#report = report;
    this.#path = path;
  }

  /** Tells of keys that none reads. */
  checkKeys(known: readonly string[]): void {
    for (const [key, { line }] of this.#entries) {
      if (known.includes(key)) continue;
      const nearest = nearestWord(key, known);
      this.#report({ kind: 'keyUnknown', key: this.#path + key, nearest, line });
    }
  }

  keys(): readonly string[] {
    return [...this.#entries.keys()];
  }

  line(key: string): number {
    return this.#entries.get(key)?.line ?? 0;
  }

  has(key: string): boolean {
    return (this.#entries.get(key)?.value ?? null) !== null;
  }

  /** The text of a key; empty when it is missing. */
  text(key: string): string {
    const value = this.#entries.get(key)?.value ?? null;
    return value === null ? '' : this.#textOf(value, key);
  }

  /** The texts of a list; one text alone is a list of one. */
  texts(key: string): readonly string[] {
    const value = this.#entries.get(key)?.value ?? null;
    if (value === null) return [];
    const items = value.kind === 'list' ? value.items : [value];
    return items.map((item) => this.#textOf(item, key));
  }

  /** The map of a key, null when it is missing or another thing stands there. */
  map(key: string, known: readonly string[]): HeadValues | null {
    const values = this.#mapOf(key);
    if (values !== null) values.checkKeys(known);
    else if (this.has(key)) {
      const line = this.line(key);
      this.#report({ kind: 'valueNotMap', key: this.#path + key, keys: known, line });
    }
    return values;
  }

  /** The maps of a list; one map alone is a list of one, and none where the key is missing. */
  maps(key: string, known: readonly string[]): readonly HeadValues[] {
    const value = this.#entries.get(key)?.value ?? null;
    if (value === null) return [];
    const items = value.kind === 'list' ? value.items : [value];
    return items.flatMap((item) => {
      if (item.kind !== 'map') {
        this.#report({ kind: 'valueNotMap', key: this.#path + key, keys: known, line: item.line });
        return [];
      }
      const values = new HeadValues(item.entries(), this.#report, `${this.#path}${key}.`);
      values.checkKeys(known);
      return [values];
    });
  }

  /** The map of a key with keys of any name. */
  openMap(key: string): HeadValues | null {
    const values = this.#mapOf(key);
    if (values === null && this.has(key)) {
      this.#report({ kind: 'valueNotMap', key: this.#path + key, keys: [], line: this.line(key) });
    }
    return values;
  }

  /** The map of a key if one of these keys stands in it; a text with a colon is none. */
  mapWith(key: string, known: readonly string[]): HeadValues | null {
    const values = this.#mapOf(key);
    return values?.keys().some((name) => known.includes(name)) ? this.map(key, known) : null;
  }

  #mapOf(key: string): HeadValues | null {
    const value = this.#entries.get(key)?.value;
    if (value?.kind !== 'map') return null;
    return new HeadValues(value.entries(), this.#report, `${this.#path}${key}.`);
  }

  #textOf(value: YamlValue, key: string): string {
    if (value.kind === 'text') return value.text;
    // `Lưu: VT, TH` is a map to YAML; a line that stands where a text must is that text.
    if (value.kind === 'map' && !value.source.includes('\n')) return value.source;
    this.#report({ kind: 'valueNotText', key: this.#path + key, line: value.line });
    return '';
  }
}
