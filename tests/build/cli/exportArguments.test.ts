import { expect, test } from 'vitest';
import { exportRequest } from '../../../build/cli/exporting/exportArguments';

const jobsOf = (...args: readonly string[]) => {
  const request = exportRequest(args);
  return request.kind === 'export'
    ? request.jobs.map((job) => `${job.input} > ${job.output}`)
    : request;
};

test('one text goes to the file that is named, several go to a folder', () => {
  expect(jobsOf('a.md', '-o', 'b.docx')).toEqual(['a.md > b.docx']);
  expect(jobsOf('--output=b.DOCX', 'a.md')).toEqual(['a.md > b.DOCX']);
  expect(jobsOf('x/a.md', 'b.v2.md', '-d', 'ra')).toEqual([
    'x/a.md > ra/a.docx',
    'b.v2.md > ra/b.v2.docx',
  ]);
  expect(jobsOf('-d', 'ra', '--', '-a.md')).toEqual(['-a.md > ra/-a.docx']);
});

test('help is asked for anywhere', () => {
  expect(jobsOf('a.md', '-h')).toEqual({ kind: 'help' });
});

test.each([
  [[], 'noInput'],
  [['a.md'], 'noOutput'],
  [['a.md', '-o'], 'optionEmpty'],
  [['a.md', '-o', ''], 'optionEmpty'],
  [['a.md', '-x'], 'optionUnknown'],
  [['a.md', '--out', 'b.docx'], 'optionUnknown'],
  [['a.md', '-o', 'b.docx', '-o', 'c.docx'], 'optionTwice'],
  [['a.md', '-o', 'b.docx', '-d', 'ra'], 'bothOutputs'],
  [['a.md', 'b.md', '-o', 'c.docx'], 'oneOutputForMany'],
  [['a.md', '-o', 'b.pdf'], 'outputNotDocx'],
])('%j is refused: %s', (args, kind) => {
  expect(jobsOf(...args)).toMatchObject({ kind: 'faulty', fault: { kind } });
});
