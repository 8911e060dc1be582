import { type BodyPiece, bodyPieces } from '@shared/docx/bodyPieces';
import { createForm, type Form, textRoom } from '@shared/docx/form';
import { numberingConfig } from '@shared/docx/numberingConfig';
import { PageFlow } from '@shared/docx/pageFlow';
import { wordStyles } from '@shared/docx/wordStyles';
import { letterhead } from '@shared/docx/writeLetterhead';
import { signOff } from '@shared/docx/writeSignOff';
import { columnTwips, tableFrame } from '@shared/docx/writeTable';
import { titleBlock } from '@shared/docx/writeTitle';
import type { Draft } from '@shared/draft/draft';
import { runsText } from '@shared/draft/plainText';
import type { Standard } from '@shared/standards/standard';
import { toTwips } from '@shared/units';
import {
  Document,
  type INumberingOptions,
  type IParagraphOptions,
  type IRunOptions,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';

type ReadyPiece =
  | {
      readonly kind: 'paragraph';
      readonly options: Omit<IParagraphOptions, 'children'>;
      readonly runs: readonly IRunOptions[];
    }
  | {
      readonly kind: 'table';
      readonly columns: readonly number[];
      readonly headerRows: number;
      readonly rows: readonly (readonly string[])[];
    };

/** All decisions about a paper already made: what is left is to make the library's objects. */
export interface ReadyPaper {
  readonly form: Form;
  readonly numbering: INumberingOptions;
  readonly pieces: readonly ReadyPiece[];
}

/** The report of the benchmark as a ready list; only for the kinds of block that it has. */
export function readyPaper(draft: Draft, standard: Standard): ReadyPaper {
  const form = createForm(draft, standard);
  const body = bodyPieces(draft, standard);
  if (!body.ok) throw new Error('The benchmark report has a broken table.');
  const { main, lists } = body.value;
  return {
    form,
    numbering: numberingConfig(form, lists),
    pieces: main.map((piece, index) =>
      readyPiece(form, piece, {
        isUnderTable: main[index - 1]?.kind === 'table',
        isLast: index === main.length - 1,
      }),
    ),
  };
}

/** The plainest way to the same file: one loop over the list, then the library's own packer. */
export function straightLoop({ form, numbering, pieces }: ReadyPaper): Promise<ArrayBuffer> {
  const flow = new PageFlow(form.standard);
  flow.add(letterhead(form));
  for (const paragraph of titleBlock(form)) flow.add(paragraph);
  for (const piece of pieces) {
    flow.add(
      piece.kind === 'paragraph'
        ? new Paragraph({ ...piece.options, children: piece.runs.map((run) => new TextRun(run)) })
        : readyTable(form, piece),
    );
  }
  flow.add(signOff(form, flow.room));
  const font = form.standard.fontFamily.default;
  const document = new Document({
    styles: wordStyles(form),
    numbering,
    sections: flow.sections(),
    theme: { fonts: { headings: font, body: font } },
  });
  return Packer.toArrayBuffer(document);
}

function readyTable(
  { standard }: Form,
  { columns, headerRows, rows }: Extract<ReadyPiece, { kind: 'table' }>,
): Table {
  return new Table({
    ...tableFrame(standard, columns),
    rows: rows.map(
      (cells, row) =>
        new TableRow({
          cantSplit: true,
          ...(row < headerRows ? { tableHeader: true } : {}),
          children: cells.map(
            (text, column) =>
              new TableCell({
                width: { size: columns[column] ?? 0, type: WidthType.DXA },
                ...(row < headerRows ? { verticalAlign: VerticalAlignTable.CENTER } : {}),
                children: [
                  new Paragraph({
                    style: row < headerRows ? 'headerCell' : 'cell',
                    ...(row < headerRows ? { keepNext: true } : {}),
                    children: [new TextRun({ text })],
                  }),
                ],
              }),
          ),
        }),
    ),
  });
}

interface Surroundings {
  readonly isUnderTable: boolean;
  readonly isLast: boolean;
}

function readyPiece(form: Form, piece: BodyPiece, at: Surroundings): ReadyPiece {
  if (piece.kind === 'table') {
    const { columns, headerRows, rows } = piece.block;
    return {
      kind: 'table',
      columns: columnTwips(columns, textRoom(form.standard, false)),
      headerRows,
      rows: rows.map((row) =>
        row.map((cell) => cell.paragraphs.map((runs) => runsText(runs, {})).join('')),
      ),
    };
  }
  const { block, place } = piece;
  const look = form.looks[block.role];
  const before = Math.max(toTwips(form.looks.paragraph.after), toTwips(look.before));
  return {
    kind: 'paragraph',
    options: {
      style: block.role,
      ...(at.isUnderTable ? { spacing: { before } } : {}),
      ...(at.isLast ? { keepNext: true } : {}),
      ...(place.kind === 'list'
        ? { numbering: { reference: place.reference, level: place.level } }
        : {}),
    },
    runs: block.runs.map((run) => {
      const text = runsText([run], {});
      return {
        text: look.capitals ? text.toUpperCase() : text,
        ...(run.marks?.includes('italic') ? { italics: true } : {}),
      };
    }),
  };
}
