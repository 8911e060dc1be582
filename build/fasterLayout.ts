import type { Plugin } from 'vite';

/**
 * Makes the page layout of the docx library, which is laid out anew while somebody types, remember what
 * it looks up for every word, and copy objects as the engine does. The pages stay the same; a version
 * of the library that these changes do not fit ends the build.
 */
export function fasterLayout(): Plugin {
  return {
    name: 'faster-layout',
    enforce: 'pre',
    transform(code, id) {
      if (!/docx[\\/]dist[\\/]layout\.mjs/.test(id)) return null;
      return { code: fasterLayoutCode(code), map: null };
    },
  };
}

/** The code of the library's layout, quickened. */
export function fasterLayoutCode(code: string): string {
  return withLookups(withNativeCopies(code));
}

const copyHead = 'function _objectSpread2(';

/** The library is built for engines without object spread, and pays for it at every letter. */
function withNativeCopies(code: string): string {
  return replacedOnce(
    code,
    copyHead,
    `function _objectSpread2(target, ...sources) { return Object.assign(target, ...sources); }
function slowObjectSpread(`,
  );
}

/** What is called for each word, and what its answer depends on. */
const lookups: Readonly<Record<string, string>> = {
  measuresOf: '`${font.font}|${font.bold === true}|${font.italic === true}`',
  knownEastAsianFontOf: 'font',
  eastAsianFontOf: 'font',
};

function withLookups(code: string): string {
  return Object.entries(lookups).reduce((changed, [name, key]) => {
    const asked = replacedOnce(
      changed,
      `var ${name} = (font) => `,
      `var ${name} = (font) => remembered_${name}(font);\nvar slow_${name} = (font) => `,
    );
    return `${asked}
var known_${name} = /* @__PURE__ */ new Map();
function remembered_${name}(font) {
  const key = ${key};
  if (!known_${name}.has(key)) known_${name}.set(key, slow_${name}(font));
  return known_${name}.get(key);
}
`;
  }, code);
}

function replacedOnce(code: string, head: string, by: string): string {
  const [before, after, ...more] = code.split(head);
  if (before === undefined || after === undefined || more.length > 0) {
    throw new Error(`docx/layout has not one “${head}”: see build/fasterLayout.ts`);
  }
  return `${before}${by}${after}`;
}
