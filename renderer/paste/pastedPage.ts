import { type TokenHandler, Tokenizer, TokenizerMode } from 'parse5';

/** Where a pasted page keeps what its `style` attributes said. */
export const keptStyle = 'data-kept-style';

/**
 * Reads copied markup. The policy of the window forbids styles in markup, and the browser writes a
 * report for each of them: a thousand paragraphs of Word took seconds. Under another name they are
 * plain data, which is all that reading needs.
 */
export function pastedPage(html: string): Document {
  return new DOMParser().parseFromString(withKeptStyles(html), 'text/html');
}

/** The same markup with each `style` attribute renamed; words that only look like one stay. */
function withKeptStyles(html: string): string {
  const pieces: string[] = [];
  let done = 0;
  for (const at of stylePlaces(html)) {
    pieces.push(html.slice(done, at), keptStyle);
    done = at + 'style'.length;
  }
  return pieces.join('') + html.slice(done);
}

function stylePlaces(html: string): readonly number[] {
  const places: number[] = [];
  const ignore = () => undefined;
  const handler: TokenHandler = {
    onStartTag: ({ tagName, location }) => {
      const place = location?.attrs?.['style'];
      if (place !== undefined) places.push(place.startOffset);
      const mode = rawModes.get(tagName);
      if (mode !== undefined) tokenizer.state = mode;
    },
    onEndTag: ignore,
    onComment: ignore,
    onDoctype: ignore,
    onEof: ignore,
    onCharacter: ignore,
    onNullCharacter: ignore,
    onWhitespaceCharacter: ignore,
  };
  const tokenizer = new Tokenizer({ sourceCodeLocationInfo: true }, handler);
  tokenizer.write(html, true);
  return places;
}

/** Elements in which a tag is no tag. */
const rawModes = new Map([
  ['title', TokenizerMode.RCDATA],
  ['textarea', TokenizerMode.RCDATA],
  ['script', TokenizerMode.SCRIPT_DATA],
  ['style', TokenizerMode.RAWTEXT],
  ['xmp', TokenizerMode.RAWTEXT],
  ['iframe', TokenizerMode.RAWTEXT],
  ['noembed', TokenizerMode.RAWTEXT],
  ['noframes', TokenizerMode.RAWTEXT],
]);
