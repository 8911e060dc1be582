import { expect, onTestFinished, test, vi } from 'vitest';
import { p } from '../../helpers/aDraft';
import { fieldAt, type OpenPaper, openAtEnd } from '../../helpers/openPaper';
import { typing } from '../../helpers/typing';

// Longer than what the history takes for one stretch of typing.
const restMs = 1200;

const { unikey, openkey, overwriting, composing } = typing;

test.each(Object.entries({ unikey, openkey, overwriting }))(
  'one undo takes back the phrase that %s typed, one redo brings it again',
  async (_name, tool) => {
    const paper = await aPaperToType();
    await typing.words(tool, 'Đảng ủy việt');
    await expect.poll(() => firstText(paper)).toBe('Đảng ủy việt');
    await typing.ctrl('z');
    await expect.poll(() => firstText(paper)).toBe('');
    await typing.ctrl('y');
    await expect.poll(() => firstText(paper)).toBe('Đảng ủy việt');
  },
);

test.each(Object.entries({ unikey, openkey, overwriting }))(
  'at the pace of a person %s never leaves undo inside a syllable',
  async (_name, tool) => {
    const paper = await aPaperToType();
    typing.setPace(120);
    onTestFinished(() => typing.setPace(0));
    await typing.words(tool, 'Đảng việt');
    await rest();
    await typing.words(tool, ' nước');
    const seen: string[] = [];
    while (firstText(paper) !== '' && seen.length < 9) {
      const before = firstText(paper);
      await typing.ctrl('z');
      await vi.waitFor(() => expect(firstText(paper)).not.toBe(before));
      seen.push(firstText(paper));
    }
    expect(seen.map((text) => text.trim())).toEqual(['Đảng việt', '']);
  },
);

test('what an input method composed is taken back by the phrase, and comes again', async () => {
  const paper = await aPaperToType();
  await typing.words(composing, 'Đảng ủy việt');
  await rest();
  await typing.words(composing, ' nam xã');
  await expect.poll(() => firstText(paper)).toBe('Đảng ủy việt nam xã');
  await typing.ctrl('z');
  await expect.poll(() => firstText(paper)).toBe('Đảng ủy việt');
  await typing.ctrl('z');
  await expect.poll(() => firstText(paper)).toBe('');
  await typing.ctrl('y');
  await expect.poll(() => firstText(paper)).toBe('Đảng ủy việt');
});

test('what is composed in a new paragraph is another phrase than the one above it', async () => {
  const paper = await aPaperToType();
  await typing.words(composing, 'Đảng ủy');
  await typing.enter();
  await typing.words(composing, 'việt');
  await expect.poll(() => paper.blocks().length).toBe(2);
  await typing.ctrl('z');
  await expect.poll(() => firstText(paper)).toBe('Đảng ủy');
  await expect.poll(() => JSON.stringify(paper.blocks())).not.toContain('việt');
});

test('what follows a letter that was composed and taken back can be undone by itself', async () => {
  const paper = await openAtEnd(p('paragraph', 'Năm 2023'));
  await rest();
  await typing.composeNothing();
  await typing.letters(' ');
  await typing.words(composing, 'đường');
  await expect.poll(() => firstText(paper)).toBe('Năm 2023 đường');
  await typing.ctrl('z');
  await expect.poll(() => firstText(paper)).toBe('Năm 2023');
});

test('two phrases with a rest between are two steps', async () => {
  const paper = await aPaperToType();
  await typing.words(unikey, 'Đảng ủy');
  await rest();
  await typing.words(unikey, ' nghị quyết');
  await typing.ctrl('z');
  await expect.poll(() => firstText(paper)).toBe('Đảng ủy');
});

test('head, body and sign-off have one history, in order of time', async () => {
  const paper = await aPaperToType();
  await typing.letters('than');
  await rest();
  fieldAt('header.subject').focus();
  await typing.letters('tong ket');
  await rest();
  fieldAt('signOff.0.names.0').focus();
  await typing.letters('An');
  await rest();
  await typing.ctrl('z');
  await expect.poll(() => shown(paper)).toEqual(['than', 'tong ket', '']);
  expect(document.activeElement).toBe(fieldAt('signOff.0.names.0'));
  await typing.ctrl('z');
  await expect.poll(() => shown(paper)).toEqual(['than', '', '']);
  expect(document.activeElement).toBe(fieldAt('header.subject'));
  await typing.ctrl('z');
  await expect.poll(() => shown(paper)).toEqual(['', '', '']);
  await typing.ctrl('y');
  await typing.ctrl('y');
  await typing.ctrl('y');
  await expect.poll(() => shown(paper)).toEqual(['than', 'tong ket', 'An']);
});

test('a label that became a number comes back as typed with one undo', async () => {
  const paper = await aPaperToType();
  await typing.letters('1. ');
  await expect.poll(() => paper.blocks()[0]).toEqual(p('clause', ''));
  await typing.ctrl('z');
  await expect.poll(() => paper.blocks()[0]).toEqual(p('paragraph', '1. '));
});

test('text typed after Enter is a step of its own', async () => {
  const paper = await aPaperToType();
  await typing.letters('mot');
  await typing.enter();
  await typing.letters('hai');
  await typing.ctrl('z');
  await expect.poll(() => paper.blocks()).toEqual([p('paragraph', 'mot'), p('paragraph', '')]);
});

async function aPaperToType(): Promise<OpenPaper> {
  const paper = await openAtEnd(p('paragraph', ''));
  await rest();
  return paper;
}

function rest(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, restMs));
}

function firstText(paper: OpenPaper): string {
  const [block] = paper.blocks();
  const [run] = block?.kind === 'text' ? block.runs : [];
  return run && 'text' in run ? run.text : '';
}

function shown(paper: OpenPaper): readonly string[] {
  const { header, signOff } = paper.draft();
  return [firstText(paper), header.subject, signOff.signatures[0]?.names[0] ?? ''];
}
