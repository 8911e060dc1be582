import { Paragraph, TextRun } from 'docx';
import { addresseeLabel, addresseeLines } from '../standards/formText';
import { pointsToTwips, toTwips } from '../units';
import { type Form, textRoom } from './form';
import { lineWidth } from './lineWidth';
import { faceOfLook, lineParagraph } from './paragraphs';

/**
 * Cell 9a: `Kính gửi:` with one name on its line, or with a list whose dashes stand under the colon
 * (P-KINHGUI-2, P-KINHGUI-3, S-KG-2, S-KG-3). The whole is centred, and holds distance to the body.
 */
export function addresseeBlock(form: Form, isUnderTitle: boolean): Paragraph[] {
  const label = addresseeLabel(form.draft, form.standard);
  const lines = addresseeLines(form.draft, form.standard);
  const [only] = lines;
  if (only === undefined) return [];
  const before = isUnderTitle ? 0 : toTwips(form.looks.typeName.before);
  const after = toTwips(form.looks.subjectMark.after);
  if (lines.length === 1) return [oneAddressee(form, label, only, { before, after })];
  return listedAddressees(form, label, lines, { before, after });
}

interface Distances {
  readonly before: number;
  readonly after: number;
}

function oneAddressee(form: Form, label: string, name: string, spacing: Distances): Paragraph {
  const room = textRoom(form.standard, false);
  const labelWidth = width(form, 'addresseeLabel', `${label} `);
  const nameWidth = width(form, 'addressee', name);
  const left = Math.max(0, Math.floor((room - labelWidth - nameWidth) / 2));
  const { italic } = form.looks.addresseeLabel;
  return new Paragraph({
    style: 'addressee',
    spacing,
    // Further lines of a long name stand under its first one.
    indent: { left: left + labelWidth, hanging: labelWidth },
    children: [
      new TextRun(italic ? { text: `${label} `, italics: true } : { text: `${label} ` }),
      new TextRun({ text: name }),
    ],
  });
}

function listedAddressees(
  form: Form,
  label: string,
  lines: readonly string[],
  { before, after }: Distances,
): Paragraph[] {
  const room = textRoom(form.standard, false);
  const underColon =
    width(form, 'addresseeLabel', label) - width(form, 'addresseeLabel', label.slice(-1));
  const dash = width(form, 'addressee', dashOf(lines));
  const longest = Math.max(...lines.map((line) => width(form, 'addressee', line)));
  const left = Math.max(0, Math.floor((room - underColon - longest) / 2));
  const indent = { left: left + underColon + dash, hanging: dash };
  return [
    lineParagraph(form, 'addresseeLabel', label, {
      alignment: 'left',
      spacing: { before },
      indent: { left, firstLine: 0 },
      keepNext: true,
    }),
    ...lines.map((line, index) =>
      lineParagraph(form, 'addressee', line, {
        indent,
        ...(index === lines.length - 1 ? { spacing: { after } } : { keepNext: true }),
      }),
    ),
  ];
}

/** The dash and the space behind it, as the lines begin. */
function dashOf(lines: readonly string[]): string {
  return /^\S+ /.exec(lines[0] ?? '')?.[0] ?? '';
}

function width(form: Form, style: 'addresseeLabel' | 'addressee', text: string): number {
  return pointsToTwips(lineWidth(text, faceOfLook(form.looks[style])));
}
