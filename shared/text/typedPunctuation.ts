// The dash and the punctuation of a printed list, as people type them; the standard adds both.
const dash = /^[-–] +/;
const separator = /[;,]$/;
const end = /[;,.]$/;

/**
 * The names of a list without the punctuation of the list. A full stop is one only in the last
 * name: before it, `TP.` is an abbreviation.
 */
export function readListItems(items: readonly string[]): readonly string[] {
  return items.map((item, index) => {
    const mark = index === items.length - 1 ? end : separator;
    return item.trim().replace(dash, '').replace(mark, '').trim();
  });
}

/** Names as a list that `readListItems` reads back: a mark of its own is guarded by another. */
export function writeListItems(names: readonly string[]): readonly string[] {
  return names.map((name, index) => {
    const mark = index === names.length - 1 ? end : separator;
    const front = dash.test(name) ? '- ' : '';
    return `${front}${name}${mark.test(name) ? ';' : ''}`;
  });
}

// `-NQ/ĐU`, `/TB-VPCP`: the joint between number and symbol, as people type it.
const joint = /^[-/]/;

/** The symbol of a number without its joint; the standard adds it. */
export function readCode(typed: string): string {
  return typed.trim().replace(joint, '');
}

/** A symbol that `readCode` reads back. */
export function writeCode(code: string): string {
  return joint.test(code) ? `-${code}` : code;
}
