import { type RoleId, roleIds } from '@shared/draft/blocks';
import {
  hasTitleLine,
  type LineSpacing,
  type Standard,
  type StyleId,
  type StyleValues,
  singleLine,
  styleOf,
  textWidth,
  titleOfRole,
} from '@shared/standards/standard';
import { classOfRole } from './nodes/RoleBlockNode';

/** The look of a paper on the screen, from the same table that the export reads. */
export function standardCss(standard: Standard): string {
  // The table is complete by type, so its keys are the ids.
  const ids = Object.keys(standard.styles) as StyleId[];
  return [
    pageRules(standard),
    ...ids.map((id) => rule(`.style-${id}`, textRules(styleOf(standard, id)))),
    ...roleIds.flatMap((role) => roleRules(standard, role)),
    // Each of a presidium signs over a name of his own (P-SIGN-10).
    rule('.style-signerName + .style-signerName', [
      `padding-top: ${styleOf(standard, 'signatureGap').before}`,
    ]),
    rule('.sheet .body > p[data-note]', textRules(styleOf(standard, 'appendixNote'))),
    ...noteRules(standard),
    ...roleIds.map((role) => underTableRule(standard, role)),
    rule('.addressees', [
      `padding-top: ${styleOf(standard, 'typeName').before}`,
      `padding-bottom: ${styleOf(standard, 'subjectMark').after}`,
    ]),
    rule('.sheet .body td > p', cellRules(styleOf(standard, 'cell'))),
    rule('.sheet .body th > p', textRules(styleOf(standard, 'headerCell'))),
    // Header cells stand as the standard has them unless the paper says otherwise than the default.
    rule(`.sheet .body th${otherwiseAligned} > p`, ['text-align: inherit']),
  ].join('\n');
}

const otherwiseAligned = '[style*="text-align"]:not([style*="text-align: left"])';

/** A paragraph right under a table keeps the distance of two paragraphs at least. */
function underTableRule(standard: Standard, role: RoleId): string {
  const least = styleOf(standard, 'paragraph').after;
  return rule(`.sheet .body > table + .${classOfRole(role)}`, [
    `padding-top: max(${least}, ${styleOf(standard, role).before})`,
  ]);
}

const ruleLook = 'border-top: 1px solid';

/** What the form puts under the note of an appendix or attached text. */
function noteRules(standard: Standard): readonly string[] {
  const marks = {
    appendix: standard.underAppendixNote.default,
    attached: standard.underAttachedNote.default,
  };
  return Object.entries(marks).flatMap(([owner, mark]) => {
    if (mark === null) return [];
    const { before, after } = styleOf(standard, 'subjectMark');
    const common = ['display: block', `padding-bottom: ${after}`];
    const look =
      mark.kind === 'text'
        ? [`content: "${mark.text}"`, 'font-style: normal']
        : ['content: ""', `width: ${mark.share * 100}%`, `margin: ${before} auto 0`, ruleLook];
    return [rule(`.sheet .body > p[data-note="${owner}"]::after`, [...common, ...look])];
  });
}

function pageRules({ page, lines, fontFamily }: Standard): string {
  const { left, right, top, bottom } = page;
  return rule('.sheet', [
    `--sheet-width: ${page.width.default}`,
    `--sheet-height: ${page.height.default}`,
    `--text-width: ${textWidth(page, false)}mm`,
    `--lying-sheet-width: ${page.height.default}`,
    `--lying-text-width: ${textWidth(page, true)}mm`,
    `--letterhead-left: ${page.letterheadLeft.default}`,
    `--sign-off-left: ${page.signOffLeft.default}`,
    `--table-line: ${lines.table.default}`,
    `--cell-margin: ${lines.cellMargin.default}`,
    `padding: ${top.default} ${right.default} ${bottom.default} ${left.default}`,
    `font-family: "${fontFamily.default}", Tinos, "Liberation Serif", serif`,
  ]);
}

function roleRules(standard: Standard, role: RoleId): readonly string[] {
  const own = styleOf(standard, role);
  const selector = `.sheet .${classOfRole(role)}`;
  if (!hasTitleLine(role)) {
    const label = own.labelBold ? [rule(`${selector}::before`, ['font-weight: bold'])] : [];
    return [rule(selector, textRules(own)), ...label];
  }
  return [
    rule(selector, [
      ...textRules(styleOf(standard, titleOfRole[role])),
      `padding-top: ${own.before}`,
    ]),
    rule(`${selector}::before`, ['display: block', ...fontRules(own)]),
  ];
}

function textRules(style: StyleValues): readonly string[] {
  return [
    ...fontRules(style),
    `text-align: ${style.align}`,
    `text-indent: ${style.firstLine}`,
    `padding-left: ${style.left}`,
    // Word adds the space after a paragraph to the space before the next; margins would collapse.
    `padding-top: ${style.before}`,
    `padding-bottom: ${style.after}`,
  ];
}

/** A cell's own alignment stands above the style's. */
function cellRules(style: StyleValues): readonly string[] {
  return [...textRules(style), 'text-align: inherit'];
}

function fontRules(style: StyleValues): readonly string[] {
  return [
    `font-size: ${style.size}`,
    `font-weight: ${style.bold ? 'bold' : 'normal'}`,
    `font-style: ${style.italic ? 'italic' : 'normal'}`,
    `text-decoration: ${style.underline ? 'underline' : 'none'}`,
    `text-transform: ${style.capitals ? 'uppercase' : 'none'}`,
    `line-height: ${lineHeight(style.line)}`,
  ];
}

function lineHeight(line: LineSpacing): string {
  return line.kind === 'exact' ? line.at : String(line.by * singleLine);
}

function rule(selector: string, declarations: readonly string[]): string {
  return `${selector} { ${declarations.join('; ')} }`;
}
