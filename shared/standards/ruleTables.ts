import type { LabelFormat } from '../draft/numbering';
import type { RuleId, RuleValue, StyleRules, StyleValues } from './standard';

/** A value with its rule, and what else the rule allows. */
export function ruled<const T>(rule: RuleId, value: T, allowed?: readonly T[]): RuleValue<T> {
  return allowed === undefined ? { default: value, rule } : { default: value, allowed, rule };
}

type StyleInput = {
  readonly [K in keyof StyleValues]?: StyleValues[K] | RuleValue<StyleValues[K]>;
};

const plain: StyleValues = {
  size: '14pt',
  bold: false,
  labelBold: false,
  italic: false,
  underline: false,
  capitals: false,
  align: 'center',
  firstLine: '0mm',
  left: '0mm',
  before: '0pt',
  after: '0pt',
  line: { kind: 'multiple', by: 1 },
  keepNext: false,
};

/** A style under one rule; a value of another rule brings its own with `ruled`. */
export function style(rule: RuleId, values: StyleInput): StyleRules {
  const entry = <K extends keyof StyleValues>(key: K): RuleValue<StyleValues[K]> => {
    const value: StyleValues[K] | RuleValue<StyleValues[K]> = values[key] ?? plain[key];
    return isRuled(value) ? value : { default: value, rule };
  };
  return {
    size: entry('size'),
    bold: entry('bold'),
    labelBold: entry('labelBold'),
    italic: entry('italic'),
    underline: entry('underline'),
    capitals: entry('capitals'),
    align: entry('align'),
    firstLine: entry('firstLine'),
    left: entry('left'),
    before: entry('before'),
    after: entry('after'),
    line: entry('line'),
    keepNext: entry('keepNext'),
  };
}

/** A label format; most are one numeral and a full stop. */
export function label(
  rule: RuleId,
  format: Partial<LabelFormat>,
  allowed?: readonly Partial<LabelFormat>[],
): RuleValue<LabelFormat> {
  return ruled(rule, fullFormat(format), allowed?.map(fullFormat));
}

function fullFormat(format: Partial<LabelFormat>): LabelFormat {
  return { before: '', numeral: 'decimal', after: '.', withParent: false, ...format };
}

function isRuled<T>(value: T | RuleValue<T>): value is RuleValue<T> {
  return typeof value === 'object' && value !== null && 'rule' in value && 'default' in value;
}
