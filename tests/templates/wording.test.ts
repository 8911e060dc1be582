import { beginsAnnex } from '@shared/draft/appendixNote';
import type { Block } from '@shared/draft/blocks';
import { isFieldRun } from '@shared/draft/runs';
import { blankTemplates } from '@shared/templates/blankTemplates';
import { catalogue } from '@shared/templates/catalogue';
import { knownFields } from '@shared/templates/knownFields';
import type { Template } from '@shared/templates/template';
import { expect, test } from 'vitest';
import { templateFiles } from '../helpers/templateFiles';

const files = templateFiles();
const { templates } = catalogue(files);
const all = [...templates, ...blankTemplates('party'), ...blankTemplates('state')];

/** `id: words` of every line that the pattern finds. */
function faults(pattern: RegExp): readonly string[] {
  return all.flatMap((template) =>
    wordsOf(template)
      .filter((line) => pattern.test(line))
      .map((line) => `${template.id}: ${line}`),
  );
}

test('texts are whole letters: NFC, nothing invisible', () => {
  for (const [name, text] of Object.entries(files)) {
    expect([name, text.normalize('NFC') === text]).toEqual([name, true]);
    expect([name, /[\u200b-\u200d\u00a0\u202f\ufeff]/.test(text)]).toEqual([name, false]);
  }
});

test('quotation marks are curled and dashes are hyphens', () => {
  expect(faults(/["'–—]/)).toEqual([]);
});

test('tone marks stand where the newer spelling puts them', () => {
  expect(faults(/(?<!q)u[ỳýỷỹỵ](?!\p{L})|o[àáảãạèéẻẽẹ](?!\p{L})/iu)).toEqual([]);
});

test('spaces stand after punctuation, never before it', () => {
  expect(faults(/ {2}| [,.;:)]|\( |[,;][^\s\d]/)).toEqual([]);
});

test('a year is a field, never a number of last year', () => {
  expect(faults(/\b(19|20)\d\d\b/)).toEqual([]);
});

test('authority words of a Party paper bear no full stop, those of the state no slash', () => {
  expect(faults(/\b(TM|KT|TL|TUQ)\.|T\/M|K\/T|T\/L/)).toEqual([]);
});

test('a paper ends as its family wants it (P-BODY-6, S-BODY-6)', () => {
  const wrong = all
    .filter((template) => lastLine(template) !== '')
    .filter((template) => {
      const line = lastLine(template);
      return template.family === 'party' ? !/[^./]\.$/.test(line) : !/[^./]\.\/\.$/.test(line);
    });
  expect(wrong.map((template) => `${template.id}: ${lastLine(template)}`)).toEqual([]);
});

/** The body that is signed; what is attached to it ends by itself. */
function mainBodyOf(template: Template): readonly Block[] {
  const body = bodyOf(template);
  const attached = body.findIndex((block) => beginsAnnex(block));
  return attached < 0 ? body : body.slice(0, attached);
}

test('the end mark of the state stands only at the end', () => {
  const early = all.flatMap((template) =>
    mainBodyOf(template)
      .map(lineOf)
      .slice(0, -1)
      .filter((line) => line.includes('./.'))
      .map((line) => `${template.id}: ${line}`),
  );
  expect(early).toEqual([]);
});

test('grounds end with a semicolon, the last one as its family wants it', () => {
  for (const template of all) {
    const bases = template.blocks.filter((block) => roleOf(block) === 'basis').map(lineOf);
    const last = bases.pop() ?? (template.family === 'party' ? ',' : '.');
    expect([template.id, bases.filter((line) => !line.endsWith(';'))]).toEqual([template.id, []]);
    expect([template.id, last.at(-1)]).toEqual([
      template.id,
      template.family === 'party' ? ',' : '.',
    ]);
  }
});

test('headings bear no full stop and no label of their own', () => {
  const headings = all.flatMap((template) =>
    template.blocks
      .filter((block) => /^(part|heading|\w+Title|appendix)$/.test(roleOf(block)))
      .map(lineOf),
  );
  expect(headings.filter((line) => /[.:;,]$|^([IVX]+|\d+|[a-zđ])[-.)]/.test(line))).toEqual([]);
});

test('a summary and a recipient bear no full stop', () => {
  const ends = all.flatMap((template) => [template.subject, ...template.recipients]);
  expect(ends.filter((text) => /[.;,]$/.test(text))).toEqual([]);
});

test('field labels begin with a capital and end without punctuation', () => {
  const labels = [...Object.values(knownFields), ...all.flatMap((template) => template.fields)].map(
    (field) => field.label,
  );
  expect(labels.filter((label) => !/^\p{Lu}/u.test(label) || /[.:;,]$/.test(label))).toEqual([]);
});

function wordsOf(template: Template): readonly string[] {
  return [
    template.name,
    template.description,
    template.subject,
    ...template.recipients,
    ...template.blocks.flatMap(linesOf),
    ...template.fields.flatMap((field) => [field.label, field.group]),
  ].map((line) => line.replaceAll('./.', '.'));
}

/** The body without its appendices. */
function bodyOf(template: Template): readonly Block[] {
  const end = template.blocks.findIndex((block) => roleOf(block) === 'appendix');
  return end < 0 ? template.blocks : template.blocks.slice(0, end);
}

function lastLine(template: Template): string {
  return lineOf(bodyOf(template).at(-1) ?? { kind: 'pageBreak' });
}

function lineOf(block: Block): string {
  return block.kind === 'text' ? (linesOf(block)[0] ?? '') : '';
}

function linesOf(block: Block): readonly string[] {
  if (block.kind === 'text') return [runsLine(block.runs)];
  if (block.kind !== 'table') return [];
  return block.rows.flat().flatMap((cell) => cell.paragraphs.map(runsLine));
}

function runsLine(runs: Extract<Block, { kind: 'text' }>['runs']): string {
  return runs.map((run) => (isFieldRun(run) ? `{{${run.field}}}` : run.text)).join('');
}

function roleOf(block: Block): string {
  return block.kind === 'text' ? block.role : '';
}
