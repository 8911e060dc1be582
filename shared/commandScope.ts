/**
 * Where a command can be used: in the list, on an open paper, on one whose text is not locked, while
 * minutes are taken.
 */
export type CommandScope = 'always' | 'library' | 'editor' | 'writing' | 'minutes';

/** What the window shows, as far as commands care. */
export const commandRooms = ['library', 'editor', 'minutes'] as const;
export type CommandRoom = (typeof commandRooms)[number];

/** Whether a command of a scope can be used in a room of the window. */
export function fitsScope(
  scope: CommandScope,
  { room, isLocked }: { readonly room: CommandRoom; readonly isLocked: boolean },
): boolean {
  if (scope === 'writing') return room === 'editor' && !isLocked;
  return scope === 'always' || scope === room;
}
