import path from 'node:path';
import { parseArgs } from 'node:util';
import type { ExportFault } from './exportWords';

/** One text and the Word file that it becomes. */
export interface ExportJob {
  readonly input: string;
  readonly output: string;
  /** The folder was named as the place for what is exported: it is made when it is not there yet. */
  readonly makesFolder: boolean;
}

/** What the command line asks for. */
export type ExportRequest =
  | { readonly kind: 'help' }
  | { readonly kind: 'faulty'; readonly fault: ExportFault }
  | { readonly kind: 'export'; readonly jobs: readonly ExportJob[] };

/** Reads the arguments after the name of the command. */
export function exportRequest(args: readonly string[]): ExportRequest {
  const { tokens } = parseArgs({
    args: [...args],
    options: {
      output: { type: 'string', short: 'o' },
      directory: { type: 'string', short: 'd' },
      help: { type: 'boolean', short: 'h' },
    },
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const options = new Map<string, string>();
  const inputs: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') inputs.push(token.value);
    if (token.kind !== 'option') continue;
    if (token.name === 'help') return { kind: 'help' };
    const fault = optionFault(token, options);
    if (fault !== null) return { kind: 'faulty', fault };
    options.set(token.name, token.value ?? '');
  }
  return jobsOf(inputs, options.get('output'), options.get('directory'));
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
}

function optionFault(
  { name, rawName, value }: OptionToken,
  seen: ReadonlyMap<string, string>,
): ExportFault | null {
  if (name !== 'output' && name !== 'directory') return { kind: 'optionUnknown', option: rawName };
  if (value === undefined || value === '') return { kind: 'optionEmpty', option: rawName };
  return seen.has(name) ? { kind: 'optionTwice', option: rawName } : null;
}

function jobsOf(
  inputs: readonly string[],
  output: string | undefined,
  folder: string | undefined,
): ExportRequest {
  const faulty = (fault: ExportFault): ExportRequest => ({ kind: 'faulty', fault });
  if (inputs.length === 0) return faulty({ kind: 'noInput' });
  if (output !== undefined && folder !== undefined) return faulty({ kind: 'bothOutputs' });
  if (output === undefined) {
    if (folder === undefined) return faulty({ kind: 'noOutput' });
    const outputOf = (input: string) => path.join(folder, docxName(input));
    const jobs = inputs.map((input) => ({ input, output: outputOf(input), makesFolder: true }));
    return { kind: 'export', jobs };
  }
  if (inputs.length > 1) return faulty({ kind: 'oneOutputForMany', inputs: inputs.length });
  if (!/\.docx$/iu.test(output)) return faulty({ kind: 'outputNotDocx', output });
  return { kind: 'export', jobs: inputs.map((input) => ({ input, output, makesFolder: false })) };
}

function docxName(input: string): string {
  return `${path.basename(input, path.extname(input))}.docx`;
}
