import { ruled, style } from './ruleTables';
import type { LineSpacing, RuleValue, StyleId, StyleRules, StyleValues } from './standard';

const bodySizes = ruled('P-BODY-1', '14pt', ['14pt', '15pt']);
const justified = ruled('P-BODY-1', 'justify');
const firstLine = ruled('P-BODY-2', '10mm');
const gap = ruled('P-BODY-3', '6pt');
const keep = ruled('P-STRUCT-6', true);
const bold = true;
const italic = true;
const capitals = true;

/** Looks of all components and roles in a Party paper; the guides differ in line spacing and typist. */
export function partyStyles(
  line: RuleValue<LineSpacing>,
  typist: Pick<StyleValues, 'size' | 'capitals'>,
): Readonly<Record<StyleId, StyleRules>> {
  return {
    ...letterheadStyles,
    ...roleStyles(line),
    ...tableStyles,
    ...signOffStyles,
    typist: style('P-TYPIST-1', { ...typist, align: 'left', before: '6pt', keepNext: keep }),
  };
}

const letterheadStyles = {
  nationalTitle: style('P-TITLE-2', { size: '15pt', bold }),
  motto: style('P-TITLE-1', {}),
  parentBody: style('P-ORG-1', { capitals }),
  issuer: style('P-ORG-1', { bold, capitals }),
  issuerMark: style('P-ORG-2', {}),
  numberSymbol: style('P-NUM-2', {}),
  placeDate: style('P-DATE-1', { italic }),
  letterSubject: style('P-TYPE-5', { size: '12pt', italic }),
  urgency: style('P-URGENT-2', { bold, capitals, before: '6pt' }),
  circulation: style('P-CIRC-2', { size: '12pt', bold, capitals, before: '6pt' }),
  draftMark: style('P-DRAFT-1', { italic, before: '6pt' }),
  secrecy: style('P-SECRET-1', { before: '6pt' }),
  typeName: style('P-TYPE-1', {
    size: ruled('P-TYPE-1', '15pt', ['15pt', '16pt']),
    bold,
    capitals,
    before: '18pt',
    keepNext: keep,
  }),
  subject: style('P-TYPE-2', {
    size: ruled('P-TYPE-2', '14pt', ['14pt', '15pt']),
    bold,
    keepNext: keep,
  }),
  subjectMark: style('P-TYPE-3', { after: '12pt' }),
  addresseeLabel: style('P-KINHGUI-2', { italic }),
  addressee: style('P-KINHGUI-2', { align: 'left' }),
  pageNumber: style('P-PAGENUM-1', {}),
  contact: style('P-CONTACT-1', { size: '10pt' }),
  copyRule: style('P-COPY-3', { before: '12pt', after: '6pt' }),
  copyForm: style('P-COPY-4', { bold, capitals }),
} satisfies Partial<Record<StyleId, StyleRules>>;

function roleStyles(line: RuleValue<LineSpacing>) {
  const body = { size: bodySizes, align: justified, firstLine, after: gap, line } as const;
  const centred = { size: bodySizes, bold, after: gap, line, keepNext: keep } as const;
  return {
    part: style('P-STRUCT-1', { ...centred, before: '12pt' }),
    partTitle: style('P-STRUCT-2', { ...centred, capitals }),
    chapter: style('P-STRUCT-1', { ...centred, before: '12pt' }),
    chapterTitle: style('P-STRUCT-2', { ...centred, capitals }),
    section: style('P-STRUCT-3', { ...centred, before: '6pt' }),
    sectionTitle: style('P-STRUCT-3', { ...centred, capitals }),
    articleTitle: style('P-STRUCT-4', { ...body, bold, keepNext: keep }),
    article: style('P-STRUCT-4', { ...body, labelBold: true }),
    heading: style('P-STRUCT-6', { ...body, bold, capitals, before: '6pt', keepNext: keep }),
    clauseTitle: style('P-STRUCT-6', { ...body, bold, keepNext: keep }),
    clause: style('P-STRUCT-5', body),
    subclauseTitle: style('P-STRUCT-6', { ...body, bold, keepNext: keep }),
    subclause: style('P-STRUCT-6', body),
    pointTitle: style('P-STRUCT-5', { ...body, italic, keepNext: keep }),
    point: style('P-STRUCT-5', body),
    dash: style('P-STRUCT-6', body),
    plus: style('P-STRUCT-6', body),
    paragraph: style('P-BODY-1', body),
    basis: style('P-CANCU-1', body),
    centred: style('P-STRUCT-8', { ...centred, before: '6pt' }),
    appendix: style('P-APPX-1', { ...centred }),
    appendixTitle: style('P-APPX-1', { ...centred, capitals }),
    appendixNote: style('P-APPX-1', { size: '14pt', italic, after: '12pt' }),
    attached: style('P-TYPE-1', {
      size: ruled('P-TYPE-1', '15pt', ['15pt', '16pt']),
      bold,
      capitals,
      keepNext: keep,
    }),
  } satisfies Partial<Record<StyleId, StyleRules>>;
}

const cell = {
  size: ruled('P-BODY-1', '13pt', ['12pt', '14pt']),
  before: '2pt',
  after: '2pt',
} as const;

const tableStyles = {
  cell: style('P-BODY-1', { ...cell, align: 'left' }),
  headerCell: style('P-BODY-1', { ...cell, bold }),
} satisfies Partial<Record<StyleId, StyleRules>>;

const signOffStyles = {
  authority: style('P-SIGN-1', { bold, capitals, keepNext: ruled('P-SIGN-1', true) }),
  position: style('P-SIGN-1', { capitals, keepNext: ruled('P-SIGN-1', true) }),
  // Bold in the one source that shows it.
  directPosition: style('P-SIGN-16', {
    bold: ruled('P-SIGN-16', true, [true, false]),
    capitals,
    keepNext: ruled('P-SIGN-1', true),
  }),
  concurrently: style('P-SIGN-14', { keepNext: ruled('P-SIGN-1', true) }),
  certification: style('P-KIND-BB', { before: '12pt', keepNext: ruled('P-SIGN-1', true) }),
  signaturePost: style('P-SIGN-14', { capitals, keepNext: ruled('P-SIGN-1', true) }),
  // Four empty lines of body text (P-SIGN-15).
  signatureGap: style('P-SIGN-15', { before: '72pt', keepNext: ruled('P-SIGN-15', true) }),
  signerName: style('P-SIGN-1', { bold }),
  recipientsLabel: style('P-NOINHAN-2', { underline: true, align: 'left' }),
  recipient: style('P-NOINHAN-3', { size: '12pt', align: 'left' }),
} satisfies Partial<Record<StyleId, StyleRules>>;
