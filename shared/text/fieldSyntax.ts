import type { Extension as MdastExtension, Options } from 'mdast-util-from-markdown';
import type { Code, Construct, State, Tokenizer } from 'micromark-util-types';

type SyntaxExtension = NonNullable<Options['extensions']>[number];

/** `{{reportYear}}` in a Markdown tree; the name is as typed, valid or not. */
interface FieldNode {
  readonly type: 'field';
  readonly name: string;
}

declare module 'mdast' {
  interface PhrasingContentMap {
    field: FieldNode;
  }
  interface RootContentMap {
    field: FieldNode;
  }
}

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    field: 'field';
    fieldName: 'fieldName';
    fieldMarker: 'fieldMarker';
  }
}

const openBrace = 123;
const closeBrace = 125;

/** Lets the Markdown parser see blanks, so that escapes and bold around them work as everywhere. */
export const fieldSyntax: SyntaxExtension = {
  text: { [openBrace]: { name: 'field', tokenize: tokenizeField() } satisfies Construct },
};

/** Turns the tokens of `fieldSyntax` into nodes. */
export const fieldFromMarkdown: MdastExtension = {
  enter: {
    field(token) {
      this.enter({ type: 'field', name: '' }, token);
    },
  },
  exit: {
    field(token) {
      const node = this.stack.at(-1);
      const name = this.sliceSerialize(token).slice(2, -2).trim();
      if (node?.type === 'field') Object.assign(node, { name });
      this.exit(token);
    },
  },
};

/** `{{`, anything but braces and line ends, `}}`. */
function tokenizeField(): Tokenizer {
  return (effects, ok, nok): State => {
    let braces = 0;
    let size = 0;

    return start;

    function start(code: Code): State | undefined {
      effects.enter('field');
      effects.enter('fieldMarker');
      return open(code);
    }

    function open(code: Code): State | undefined {
      if (code !== openBrace) return nok(code);
      effects.consume(code);
      braces += 1;
      if (braces < 2) return open;
      effects.exit('fieldMarker');
      effects.enter('fieldName');
      return name;
    }

    function name(code: Code): State | undefined {
      if (code === null || code < 0 || code === openBrace) return nok(code);
      if (code === closeBrace) return nameEnd(code);
      effects.consume(code);
      size += 1;
      return name;
    }

    function nameEnd(code: Code): State | undefined {
      if (size === 0) return nok(code);
      effects.exit('fieldName');
      effects.enter('fieldMarker');
      return close(code);
    }

    function close(code: Code): State | undefined {
      if (code !== closeBrace) return nok(code);
      effects.consume(code);
      braces -= 1;
      if (braces > 0) return close;
      effects.exit('fieldMarker');
      effects.exit('field');
      return ok;
    }
  };
}
