import { ruled, style } from './ruleTables';
import type { LineSpacing, StyleId, StyleRules } from './standard';

const bodySizes = ruled('S-BODY-1', '14pt', ['13pt', '14pt']);
const body = {
  size: bodySizes,
  align: ruled('S-BODY-1', 'justify'),
  firstLine: ruled('S-BODY-2', '10mm', ['10mm', '12.7mm']),
  after: ruled('S-BODY-3', '6pt'),
  line: ruled<LineSpacing>('S-BODY-4', { kind: 'multiple', by: 1.1 }, [
    { kind: 'multiple', by: 1 },
    { kind: 'multiple', by: 1.5 },
  ]),
} as const;
const bold = true;
const italic = true;
const capitals = true;
const keep = ruled('S-BODY-7', true);
const centred = {
  size: bodySizes,
  bold,
  after: body.after,
  line: body.line,
  keepNext: keep,
} as const;
const small = ruled('S-CQ-3', '13pt', ['12pt', '13pt']);

/** Looks of all components and roles by Phụ lục I, Mục V of the decree. */
export const nd30Styles: Readonly<Record<StyleId, StyleRules>> = {
  nationalTitle: style('S-QH-2', { size: ruled('S-QH-2', '13pt', ['12pt', '13pt']), bold }),
  motto: style('S-QH-3', { size: ruled('S-QH-3', '14pt', ['13pt', '14pt']), bold }),
  parentBody: style('S-CQ-3', { size: small, capitals }),
  issuer: style('S-CQ-3', { size: small, bold, capitals }),
  issuerMark: style('S-CQ-4', { before: '3pt' }),
  // A point lower, the foot of its letters is level with the larger date beside it (S-LAY-1).
  numberSymbol: style('S-SO-3', { size: '13pt', before: ruled('S-LAY-1', '1pt') }),
  placeDate: style('S-DATE-1', { size: ruled('S-FONT-4', '14pt', ['13pt', '14pt']), italic }),
  letterSubject: style('S-TY-4', {
    size: ruled('S-TY-4', '13pt', ['12pt', '13pt']),
    before: '6pt',
  }),
  urgency: style('S-KHAN-1', {
    size: ruled('S-KHAN-1', '13pt', ['13pt', '14pt']),
    bold,
    capitals,
    before: '6pt',
  }),
  circulation: style('S-LH-1', {
    size: ruled('S-LH-1', '13pt', ['13pt', '14pt']),
    bold,
    capitals,
    before: '6pt',
  }),
  secrecy: style('S-MAT-1', { before: '6pt' }),
  draftMark: style('S-DT-1', { size: '13pt', bold, before: '6pt' }),
  typeName: style('S-TL-1', { size: bodySizes, bold, capitals, before: '18pt', keepNext: keep }),
  subject: style('S-TY-1', { size: bodySizes, bold, keepNext: keep }),
  subjectMark: style('S-TY-2', { before: '3pt', after: '12pt' }),
  addresseeLabel: style('S-KG-2', { size: bodySizes }),
  addressee: style('S-KG-2', { size: bodySizes, align: 'left' }),
  part: style('S-STR-2', { ...centred, before: '12pt' }),
  partTitle: style('S-STR-2', { ...centred, capitals }),
  chapter: style('S-STR-2', { ...centred, before: '12pt' }),
  chapterTitle: style('S-STR-2', { ...centred, capitals }),
  section: style('S-STR-3', { ...centred, before: '6pt' }),
  sectionTitle: style('S-STR-3', { ...centred, capitals }),
  articleTitle: style('S-STR-4', { ...body, bold, keepNext: keep }),
  article: style('S-STR-4', { ...body, labelBold: true }),
  heading: style('S-STR-7', { ...body, bold, capitals, before: '6pt', keepNext: keep }),
  clauseTitle: style('S-STR-5', { ...body, bold, keepNext: keep }),
  clause: style('S-STR-5', body),
  subclauseTitle: style('S-STR-8', { ...body, bold, keepNext: keep }),
  subclause: style('S-STR-8', body),
  pointTitle: style('S-STR-6', { ...body, italic, keepNext: keep }),
  point: style('S-STR-6', body),
  dash: style('S-STR-8', body),
  plus: style('S-STR-8', body),
  paragraph: style('S-BODY-1', body),
  basis: style('S-CC-1', { ...body, italic }),
  attached: style('S-MODEL-QĐ2', { size: bodySizes, bold, capitals, keepNext: keep }),
  centred: style('S-MODEL-NQ', { ...centred, before: '6pt' }),
  appendix: style('S-PL-2', { ...centred, size: '14pt' }),
  appendixTitle: style('S-PL-2', { ...centred, capitals }),
  appendixNote: style('S-PL-3', { size: bodySizes, italic, after: '12pt' }),
  cell: style('S-BODY-1', { size: '13pt', align: 'left', before: '2pt', after: '2pt' }),
  headerCell: style('S-BODY-1', { size: '13pt', bold, before: '2pt', after: '2pt' }),
  authority: style('S-SIGN-7', { size: bodySizes, bold, capitals, keepNext: keep }),
  position: style('S-SIGN-7', { size: bodySizes, bold, capitals, keepNext: keep }),
  directPosition: style('S-SIGN-7', { size: bodySizes, bold, capitals, keepNext: keep }),
  concurrently: style('S-SIGN-9', { size: bodySizes, bold, keepNext: keep }),
  certification: style('S-MODEL-BB', { size: bodySizes, before: '12pt', keepNext: keep }),
  signaturePost: style('S-SIGN-9', { size: bodySizes, bold, capitals, keepNext: keep }),
  // Four empty lines of body text (S-SIGN-11).
  signatureGap: style('S-SIGN-11', { before: '64pt', keepNext: keep }),
  signerName: style('S-SIGN-7', { size: bodySizes, bold }),
  // Two points lower, it is level with the larger authority line beside it.
  recipientsLabel: style('S-NN-1', {
    size: '12pt',
    bold,
    italic,
    align: 'left',
    before: ruled('S-LAY-3', '2pt'),
  }),
  recipient: style('S-NN-2', { size: '11pt', align: 'left' }),
  typist: style('S-SOAN-1', { size: '11pt', align: 'left', before: '6pt', keepNext: keep }),
  contact: style('S-DC-1', { size: ruled('S-DC-1', '11pt', ['11pt', '12pt']) }),
  copyRule: style('S-SAO-2', { before: '12pt', after: '6pt' }),
  copyForm: style('S-SAO-2', { size: bodySizes, bold, capitals }),
  pageNumber: style('S-PAGE-1', { size: ruled('S-PAGE-1', '14pt', ['13pt', '14pt']) }),
};
