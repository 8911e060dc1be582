import { readFileSync } from 'node:fs';
import path from 'node:path';
import { app } from 'electron';
import { z } from 'zod';
import { log } from './log';
import { beforeQuit } from './unfinished';
import { writeFileSafely } from './writeFileSafely';

/** What the main process itself remembers; everything of the papers is in the window's database. */
const settingsSchema = z.object({
  /** Where the window stood, in screen pixels. */
  window: z
    .object({
      x: z.number().int(),
      y: z.number().int(),
      width: z.number().int().positive(),
      height: z.number().int().positive(),
      isMaximized: z.boolean(),
    })
    .optional(),
  /** Where the last file was saved. */
  lastFolder: z.string().optional(),
});
export type Settings = z.infer<typeof settingsSchema>;

let current: Settings | null = null;
let lastWrite: Promise<void> = Promise.resolve();

/** The settings; a file that is missing or broken counts as empty. */
export function readSettings(): Settings {
  current ??= parseSettings(readText());
  return current;
}

/** Changes some settings; resolves when they are on disk. */
export async function changeSettings(changes: Settings): Promise<void> {
  current = { ...readSettings(), ...changes };
  lastWrite = beforeQuit(writeAfter(lastWrite, current));
  await lastWrite;
}

/** One write at a time, so that the newest is the one that stays. */
async function writeAfter(before: Promise<void>, settings: Settings): Promise<void> {
  await before;
  const bytes = new TextEncoder().encode(`${JSON.stringify(settings, null, 2)}\n`);
  const written = await writeFileSafely(settingsFile(), bytes);
  if (!written.ok) log('settings not written', { kind: written.error.kind });
}

function settingsFile(): string {
  return path.join(app.getPath('userData'), 'settings.json');
}

function readText(): string {
  try {
    return readFileSync(settingsFile(), 'utf8');
  } catch {
    // At the first start there is none.
    return '{}';
  }
}

function parseSettings(text: string): Settings {
  try {
    const parsed = settingsSchema.safeParse(JSON.parse(text));
    if (parsed.success) return parsed.data;
  } catch {
    // Half a file after a power cut: the same as a form that does not fit.
  }
  log('settings broken');
  return {};
}
