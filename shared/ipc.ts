import { z } from 'zod';
import { commandRooms } from './commandScope';
import type { WindowCommandId } from './commands';
import type { EventChannel, RequestChannel } from './ipcNames';
import { letterFileLimit } from './merge/letterNames';
import type { SaveFileError } from './saveFileError';
import type { MachineSecrecy } from './secrecy/machineSecrecy';

// zod otherwise probes `eval`, which the content security policy of the window reports.
z.config({ jitless: true });

/** How saving a file ended. `fileId` stands for the path, which the window never learns. */
export type FileSaved =
  | { readonly kind: 'saved'; readonly name: string; readonly fileId: string }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly error: SaveFileError };

/** How writing several files into a folder ended; those written before a failure stay there. */
export type FilesSaved =
  | { readonly kind: 'saved'; readonly folder: string; readonly count: number }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly count: number; readonly error: SaveFileError };

/** A request that broke down in main; `cause` is the name of the fault. */
export interface ShellError {
  readonly kind: 'shellFailed';
  readonly cause: string;
}

/** How printing ended, as far as the system tells. */
export type PrintOutcome = 'printed' | 'cancelled' | 'failed';

/** A request to the network that was refused. */
export interface NetworkAttempt {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Address without what follows the path. */
  readonly address: string;
}

/** What the window shows: it decides which commands the menu offers. */
const menuContextSchema = z
  .object({
    room: z.enum(commandRooms),
    isLocked: z.boolean(),
    isInTable: z.boolean().default(false),
  })
  .readonly();
export type MenuContext = z.infer<typeof menuContextSchema>;

/** Every request of the window to main: what is asked, checked in main, and what is answered. */
export const requests = {
  /** Asks where, and writes the file there. */
  'docx:save': channel<FileSaved>()(
    z.object({ suggestedName: z.string().min(1).max(200), bytes: z.instanceof(ArrayBuffer) }),
  ),
  /** Asks where, and writes the pages that the window holds ready for print as a PDF file. */
  'pdf:save': channel<FileSaved>()(z.object({ suggestedName: z.string().min(1).max(200) })),
  /** Prints the pages that the window holds ready; the system's own dialog asks on what. */
  'pages:print': channel<PrintOutcome>()(z.object({ isTwoSided: z.boolean() })),
  /** Asks where, and writes the raw data of a paper that cannot be opened. */
  'rescue:save': channel<FileSaved>()(
    z.object({ suggestedName: z.string().min(1).max(200), bytes: z.instanceof(ArrayBuffer) }),
  ),
  /** Asks where, and writes a list of people or of a conference there. */
  'list:save': channel<FileSaved>()(
    z.object({
      type: z.enum(['csv', 'xlsx']),
      suggestedName: z.string().min(1).max(200),
      bytes: z.instanceof(ArrayBuffer),
    }),
  ),
  /** Asks where, and writes templates of the office there. */
  'template:save': channel<FileSaved>()(
    z.object({ suggestedName: z.string().min(1).max(200), bytes: z.instanceof(ArrayBuffer) }),
  ),
  /** Asks for a folder, and writes a file for each person there; a taken name gets a counter. */
  'merge:save': channel<FilesSaved>()(
    z.object({
      files: z
        .array(z.object({ name: z.string().min(1).max(200), bytes: z.instanceof(ArrayBuffer) }))
        .min(1)
        .max(letterFileLimit),
    }),
  ),
  /** Opens a file saved in this session in its program, or shows it in its folder. */
  'docx:show': channel<boolean>()(
    z.object({ fileId: z.string().max(40), where: z.enum(['program', 'folder']) }),
  ),
  'menu:context': channel<void>()(menuContextSchema),
  /** Whether closing must wait for the window to save. */
  'close:watch': channel<void>()(z.object({ isWatching: z.boolean() })),
  /** The answer to `close:requested`; `problem` is the sentence of a save that failed. */
  'close:answer': channel<void>()(
    z.union([
      z.object({ kind: z.literal('saved') }),
      z.object({ kind: z.literal('failed'), problem: z.string().max(600) }),
    ]),
  ),
  /** Every request to the network that was refused since the start. */
  'help:network': channel<readonly NetworkAttempt[]>()(z.void()),
  /** What an administrator has declared of the machine, as it was read at the start. */
  'machine:secrecy': channel<MachineSecrecy>()(z.void()),
  /** A fault of the window for the local log; never any text of a paper. */
  'log:fault': channel<void>()(
    z.object({ where: z.string().max(80), name: z.string().max(80), stack: z.string().max(4000) }),
  ),
} satisfies Record<RequestChannel, Channel>;

/** What main gets: the request as its schema has read it. */
export type Request<C extends RequestChannel> = z.output<(typeof requests)[C]['schema']>;
/** What the window sends. */
export type RequestInput<C extends RequestChannel> = z.input<(typeof requests)[C]['schema']>;
/** What comes back, by its channel. */
export type Answer<C extends RequestChannel> =
  (typeof requests)[C] extends Channel<infer A> ? A : never;

/** What each event carries. */
export interface Events extends Record<EventChannel, unknown> {
  readonly command: { readonly id: WindowCommandId };
  readonly 'close:requested': null;
}

/** What the preload puts into the window. */
export interface MainApi {
  /** Rejects only on a bug: a request that does not fit its schema, or a fault in main. */
  ask<C extends RequestChannel>(channel: C, request: RequestInput<C>): Promise<Answer<C>>;
  /** Returns what ends the listening. */
  on<E extends EventChannel>(event: E, listener: (payload: Events[E]) => void): () => void;
}

interface Channel<A = unknown, S extends z.ZodType = z.ZodType> {
  readonly schema: S;
  /** Never there: carries the type of the answer. */
  readonly answer?: A;
}

function channel<A>(): <S extends z.ZodType>(schema: S) => Channel<A, S> {
  return (schema) => ({ schema });
}
