import { readFileSync } from 'node:fs';

interface NetLog {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> };
  readonly events: readonly {
    readonly type: number;
    readonly params?: Readonly<Record<string, unknown>>;
  }[];
}

/** A name looked up, or a connection tried, whether or not it came about. */
const outward = ['TCP_CONNECT', 'UDP_CONNECT', 'HOST_RESOLVER_MANAGER_JOB'] as const;

/** What Chromium itself writes of every name looked up and every connection tried, as `TYPE details`. */
export function connectionsIn(file: string): readonly string[] {
  const { constants, events } = readNetLog(file);
  const names = new Map(outward.map((name) => [constants.logEventTypes[name], name]));
  if (names.has(undefined)) throw new Error('This Chromium calls its network events otherwise');
  return events.flatMap(({ type, params }) => {
    const name = names.get(type);
    return name ? [`${name} ${JSON.stringify(params)}`] : [];
  });
}

/** The log ends in mid-list when the program was killed. */
function readNetLog(file: string): NetLog {
  const text = readFileSync(file, 'utf8').trimEnd();
  const whole = text.endsWith('}') && text.endsWith(']}') ? text : `${text.replace(/,$/, '')}]}`;
  return JSON.parse(whole) as NetLog;
}
