/** An element of an XML part; text stands in `text` of the element right around it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

interface Open {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

/** Reads the XML that Word files hold: no DTD, no CDATA. Throws where tags do not pair. */
export function parseXml(source: string): XmlElement {
  const root: Open = { name: '', attributes: {}, children: [], text: '' };
  const open: Open[] = [root];
  for (const [, mark, name, rest = '', text = ''] of source.matchAll(token)) {
    if (mark === '?') continue;
    if (name === undefined) inside(open).text += unescape(text);
    else if (mark === '/') close(open, name);
    else begin(open, name, rest);
  }
  const [top] = root.children;
  if (open.length !== 1 || top === undefined) throw new Error('The XML does not end.');
  return top;
}

function inside(open: readonly Open[]): Open {
  const innermost = open.at(-1);
  if (innermost === undefined) throw new Error('The XML goes on after its end.');
  return innermost;
}

function begin(open: Open[], name: string, rest: string): void {
  const element: Open = { name, attributes: attributesOf(rest), children: [], text: '' };
  if (rest.endsWith('/')) inside(open).children.push(element);
  else open.push(element);
}

function close(open: Open[], name: string): void {
  const ended = open.pop();
  if (ended?.name !== name) throw new Error(`</${name}> closes <${ended?.name ?? ''}>`);
  inside(open).children.push(ended);
}

/** The children of a name, or of a path of names: `find(p, 'w:pPr', 'w:jc')`. */
export function findAll(element: XmlElement | undefined, ...path: string[]): XmlElement[] {
  let found = element === undefined ? [] : [element];
  for (const name of path) {
    found = found.flatMap((one) => one.children.filter((child) => child.name === name));
  }
  return found;
}

export function find(element: XmlElement | undefined, ...path: string[]): XmlElement | undefined {
  return findAll(element, ...path)[0];
}

/** All descendants of a name, in order. */
export function descendants(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...descendants(child, name),
  ]);
}

/** Golden files: one element a line, indented. */
export function prettyXml(element: XmlElement, indent = ''): string {
  const attributes = Object.entries(element.attributes)
    .map(([name, value]) => ` ${name}="${escape(value)}"`)
    .join('');
  const open = `${indent}<${element.name}${attributes}`;
  if (element.children.length === 0 && element.text === '') return `${open}/>\n`;
  if (element.children.length === 0) {
    return `${open}>${escape(element.text)}</${element.name}>\n`;
  }
  const inner = element.children.map((child) => prettyXml(child, `${indent}  `)).join('');
  return `${open}>\n${inner}${indent}</${element.name}>\n`;
}

const token = /<([/?]?)([\w:]+)([^>]*)>|([^<]+)/g;

function attributesOf(source: string): Record<string, string> {
  const pairs = source.matchAll(/([\w:]+)="([^"]*)"/g);
  return Object.fromEntries(
    [...pairs].map(([, name, value]) => [name ?? '', unescape(value ?? '')]),
  );
}

const entities: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  amp: '&',
};

function unescape(text: string): string {
  return text.replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole);
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => {
    const [name] = Object.entries(entities).find(([, value]) => value === letter) ?? [];
    return `&${name ?? ''};`;
  });
}
