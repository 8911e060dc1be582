import type { z } from 'zod';

/** Where in stored data the first fault lies: `blocks.0.role`; empty when it is the data as a whole. */
export function faultPath({ issues: [issue] }: z.ZodError): string {
  const strays = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  return [...(issue?.path ?? []), ...strays].join('.');
}
