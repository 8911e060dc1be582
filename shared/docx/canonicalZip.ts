/**
 * The same zip file with its entries in a fixed order and without times, so that equal contents are
 * equal bytes. What is compressed stays as it is: nothing is packed twice.
 */
export function canonicalZip(zip: ArrayBuffer): ArrayBuffer {
  const entries = [...readEntries(zip)].sort(byRankThenName);
  const sizes = entries.map(({ name, data }) => 2 * name.length + data.length);
  const fixed = entries.length * (localHeader + centralHeader) + endRecord;
  const writer = new Writer(fixed + sizes.reduce((sum, size) => sum + size, 0));
  const offsets = entries.map((entry) => writeLocal(writer, entry));
  const directory = writer.at;
  for (const [index, entry] of entries.entries()) {
    writeCentral(writer, entry, offsets[index] ?? 0);
  }
  writeEnd(writer, { count: entries.length, directory });
  return writer.buffer;
}

interface Entry {
  readonly name: Uint8Array;
  readonly flags: number;
  readonly method: number;
  readonly checksum: number;
  readonly size: number;
  /** As it stands in the file, compressed. */
  readonly data: Uint8Array;
}

const localHeader = 30;
const centralHeader = 46;
const endRecord = 22;
const marks = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50 } as const;

function* readEntries(zip: ArrayBuffer): Generator<Entry> {
  const view = new DataView(zip);
  // The packer writes no comment behind the end record.
  const end = zip.byteLength - endRecord;
  if (end < 0 || view.getUint32(end, true) !== marks.end) throw new Error('No zip file.');
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    const nameLength = view.getUint16(at + 28, true);
    const local = view.getUint32(at + 42, true);
    const start = local + localHeader + lengthOfNames(view, local + 26);
    yield {
      name: new Uint8Array(zip, at + centralHeader, nameLength),
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      checksum: view.getUint32(at + 16, true),
      size: view.getUint32(at + 24, true),
      data: new Uint8Array(zip, start, view.getUint32(at + 20, true)),
    };
    at += centralHeader + lengthOfNames(view, at + 28) + view.getUint16(at + 32, true);
  }
}

/** Length of the name and of the extra field behind it. */
function lengthOfNames(view: DataView, at: number): number {
  return view.getUint16(at, true) + view.getUint16(at + 2, true);
}

// Readers that look at the first bytes only want to see a Word file; the rest is in order of name.
const firstParts = ['[Content_Types].xml', '_rels/.rels', 'word/document.xml'];

function byRankThenName(a: Entry, b: Entry): number {
  const [left, right] = [nameOf(a), nameOf(b)];
  return rank(left) - rank(right) || (left < right ? -1 : 1);
}

function rank(name: string): number {
  const at = firstParts.indexOf(name);
  return at < 0 ? firstParts.length : at;
}

/** Names of parts are ASCII. */
function nameOf({ name }: Entry): string {
  return String.fromCharCode(...name);
}

class Writer {
  readonly buffer: ArrayBuffer;
  at = 0;
  readonly #view: DataView;

  constructor(size: number) {
    this.buffer = new ArrayBuffer(size);
    this.#view = new DataView(this.buffer);
  }

  two(...values: readonly number[]): void {
    for (const value of values) {
      this.#view.setUint16(this.at, value, true);
      this.at += 2;
    }
  }

  four(...values: readonly number[]): void {
    for (const value of values) {
      this.#view.setUint32(this.at, value, true);
      this.at += 4;
    }
  }

  bytes(bytes: Uint8Array): void {
    new Uint8Array(this.buffer).set(bytes, this.at);
    this.at += bytes.length;
  }
}

const version = 20;
// The first day that a zip file can name: 1 January 1980, midnight.
const time = 0;
const day = 0x21;

function writeLocal(writer: Writer, entry: Entry): number {
  const offset = writer.at;
  writer.four(marks.local);
  writeCommon(writer, entry);
  writer.two(entry.name.length, 0);
  writer.bytes(entry.name);
  writer.bytes(entry.data);
  return offset;
}

function writeCentral(writer: Writer, entry: Entry, offset: number): void {
  writer.four(marks.central);
  writer.two(version);
  writeCommon(writer, entry);
  // No extra field, no comment, first disk, no attributes.
  writer.two(entry.name.length, 0, 0, 0, 0);
  writer.four(0, offset);
  writer.bytes(entry.name);
}

function writeCommon(writer: Writer, entry: Entry): void {
  writer.two(version, entry.flags, entry.method, time, day);
  writer.four(entry.checksum, entry.data.length, entry.size);
}

function writeEnd(
  writer: Writer,
  { count, directory }: { readonly count: number; readonly directory: number },
): void {
  const size = writer.at - directory;
  writer.four(marks.end);
  writer.two(0, 0, count, count);
  writer.four(size, directory);
  writer.two(0);
}
