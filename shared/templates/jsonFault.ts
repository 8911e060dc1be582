type Expect = 'value' | 'valueOrEnd' | 'key' | 'keyOrEnd' | 'colon' | 'commaOrEnd' | 'nothing';

const tokens =
  // oxlint-disable-next-line no-control-regex -- JSON forbids them inside strings
  /[ \t\r\n]+|"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|[{}[\],:]/y;

/**
 * The line, from 1, on which a text stops being JSON; null when it is JSON throughout. Engines do
 * not agree on whether their own message names a place.
 */
export function jsonFaultLine(text: string): number | null {
  const state: State = { expect: 'value', open: [] };
  let at = 0;
  while (at < text.length) {
    tokens.lastIndex = at;
    const found = tokens.exec(text)?.[0];
    if (found === undefined || !accepts(state, found)) return lineAt(text, at);
    at += found.length;
  }
  return state.expect === 'nothing' ? null : lineAt(text, text.trimEnd().length);
}

interface State {
  expect: Expect;
  readonly open: ('{' | '[')[];
}

/** Moves on over one token; false when it may not stand there. */
function accepts(state: State, found: string): boolean {
  if (/^\s/.test(found)) return true;
  if (found === '}' || found === ']') return closes(state, found);
  if (found === ',' || found === ':') return separates(state, found);
  return state.expect === 'key' || state.expect === 'keyOrEnd'
    ? names(state, found)
    : begins(state, found);
}

function names(state: State, found: string): boolean {
  state.expect = 'colon';
  return found.startsWith('"');
}

function begins(state: State, found: string): boolean {
  if (state.expect !== 'value' && state.expect !== 'valueOrEnd') return false;
  if (found === '{' || found === '[') {
    state.open.push(found);
    state.expect = found === '{' ? 'keyOrEnd' : 'valueOrEnd';
  } else {
    state.expect = afterValue(state);
  }
  return true;
}

function closes(state: State, found: '}' | ']'): boolean {
  const isObject = found === '}';
  const mayEnd = state.expect === (isObject ? 'keyOrEnd' : 'valueOrEnd');
  if (state.open.pop() !== (isObject ? '{' : '[')) return false;
  const fits = mayEnd || state.expect === 'commaOrEnd';
  state.expect = afterValue(state);
  return fits;
}

function separates(state: State, found: ',' | ':'): boolean {
  if (state.expect !== (found === ':' ? 'colon' : 'commaOrEnd')) return false;
  state.expect = found === ',' && state.open.at(-1) === '{' ? 'key' : 'value';
  return true;
}

function afterValue(state: State): Expect {
  return state.open.length === 0 ? 'nothing' : 'commaOrEnd';
}

function lineAt(text: string, at: number): number {
  return text.slice(0, at).split('\n').length;
}
