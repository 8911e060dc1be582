import type { Letterhead } from './letterhead';

interface NamePattern {
  readonly pattern: RegExp;
  /** The committee in short, as sentences and signatures name it. */
  readonly committee: string;
  /** The organisation that it leads; `$1` is the rest of the name. */
  readonly body: string;
  readonly code: string;
  readonly office: string;
}

// Both tone placements are met: `ủy` and `uỷ`.
const patterns: readonly NamePattern[] = [
  {
    pattern: /^tỉnh (?:ủy|uỷ)\s+/iu,
    committee: 'Tỉnh ủy',
    body: 'Đảng bộ tỉnh ',
    code: 'TU',
    office: 'Văn phòng Tỉnh ủy',
  },
  {
    pattern: /^thành (?:ủy|uỷ)\s+/iu,
    committee: 'Thành ủy',
    body: 'Đảng bộ thành phố ',
    code: 'TU',
    office: 'Văn phòng Thành ủy',
  },
  {
    pattern: /^đảng (?:ủy|uỷ)\s+/iu,
    committee: 'Đảng ủy',
    body: 'Đảng bộ ',
    code: 'ĐU',
    office: 'Văn phòng Đảng ủy',
  },
  { pattern: /^chi bộ\s+/iu, committee: 'Chi bộ', body: 'Chi bộ ', code: 'CB', office: '' },
];

const stateUnits: readonly { readonly pattern: RegExp; readonly code: string }[] = [
  { pattern: /^(?:ủy|uỷ) ban nhân dân\s+/iu, code: 'UBND' },
  { pattern: /^hội đồng nhân dân\s+/iu, code: 'HĐND' },
];

/** `Tỉnh ủy`, `Đảng ủy`, `Chi bộ`: a committee as sentences and signatures name it in short. */
export function committeeWord(issuerName: string): string {
  return patternOf(issuerName)?.committee ?? issuerName;
}

/**
 * What follows from the name of a body: its letterhead, organisation, symbol and office. Only a
 * proposal, and only for names of the usual forms; all other parts stay empty.
 */
export function proposeLetterhead(
  issuerName: string,
): Pick<Letterhead, 'issuer' | 'bodyName' | 'code' | 'officeName'> {
  const name = issuerName.trim().normalize('NFC');
  const found = patternOf(name);
  const code = found?.code ?? stateUnits.find(({ pattern }) => pattern.test(name))?.code;
  return {
    issuer: name.toUpperCase(),
    bodyName: found ? name.replace(found.pattern, found.body) : name,
    code: code ?? '',
    officeName: found?.office ?? '',
  };
}

/** `Đảng bộ tỉnh Hải Sơn` → `Tỉnh ủy Hải Sơn`: who receives reports; empty for other names. */
export function proposeParentBodyName(parentBody: string): string {
  const name = parentBody.trim().normalize('NFC');
  const found = parentBodies.find(({ pattern }) => pattern.test(name));
  // From a name in capitals its proper letters cannot be told.
  if (found === undefined || name === name.toUpperCase()) return '';
  return name.replace(found.pattern, found.committee);
}

const parentBodies: readonly { readonly pattern: RegExp; readonly committee: string }[] = [
  { pattern: /^đảng bộ tỉnh\s+/iu, committee: 'Tỉnh ủy ' },
  { pattern: /^đảng bộ thành phố\s+/iu, committee: 'Thành ủy ' },
  { pattern: /^đảng bộ\s+/iu, committee: 'Đảng ủy ' },
  { pattern: /^(?:ủy|uỷ) ban nhân dân\s+/iu, committee: 'Ủy ban nhân dân ' },
];

function patternOf(name: string): NamePattern | undefined {
  return patterns.find(({ pattern }) => pattern.test(name.normalize('NFC')));
}
