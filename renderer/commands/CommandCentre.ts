import { type CommandRoom, fitsScope } from '@shared/commandScope';
import {
  type CommandId,
  commandIds,
  commands,
  isWindowCommand,
  type WindowCommandId,
} from '@shared/commands';
import { isShortcut, parseShortcut } from '@shared/shortcuts';
import { mainApi } from '../mainApi';
import { isComposing } from '../ui/isComposing';
import { navigate } from '../ui/route';
import { tellMain } from '../ui/tellMain';
import { actsOnBody, isTypingElsewhere } from './focusScope';
import type { LibraryRoom, MinutesRoom, PaperRoom, Rooms } from './rooms';

const shortcuts = commandIds.flatMap((id) => {
  const { keys } = commands[id];
  return keys !== undefined && isWindowCommand(id) ? [{ id, shortcut: parseShortcut(keys) }] : [];
});

/** Carries commands out in the rooms that are there, wherever they were asked: menu, key, button. */
export class CommandCentre {
  #library: LibraryRoom | null = null;
  #paper: PaperRoom | null = null;
  #minutes: MinutesRoom | null = null;
  #isInTable = false;
  #newDraft: (() => void) | null = null;

  /** Says which room is shown; the returned function says that it is left. */
  enterPaper(room: PaperRoom): () => void {
    this.#paper = room;
    this.#tellMain();
    return () => {
      if (this.#paper !== room) return;
      this.#paper = null;
      this.#tellMain();
    };
  }

  /** Says whether the caret stands in a table, for the menu of the desktop window. */
  showTable(isInTable: boolean): void {
    if (isInTable === this.#isInTable) return;
    this.#isInTable = isInTable;
    this.#tellMain();
  }

  /** Says how to ask for a new paper; it works from every screen. */
  offerNewDraft(ask: () => void): () => void {
    this.#newDraft = ask;
    return () => {
      if (this.#newDraft === ask) this.#newDraft = null;
    };
  }

  enterLibrary(room: LibraryRoom): () => void {
    this.#library = room;
    return () => {
      if (this.#library === room) this.#library = null;
    };
  }

  enterMinutes(room: MinutesRoom): () => void {
    this.#minutes = room;
    this.#tellMain();
    return () => {
      if (this.#minutes !== room) return;
      this.#minutes = null;
      this.#tellMain();
    };
  }

  /** Whether the command makes sense now. */
  canRun(id: CommandId): boolean {
    return fitsScope(commands[id].when, this.#place());
  }

  run(id: CommandId): void {
    if (isWindowCommand(id) && this.canRun(id)) void this.#carryOut(id);
  }

  /** Runs the command of a key stroke; keys of an input method and of other texts are left alone. */
  onKey(event: KeyboardEvent): void {
    if (isComposing(event) || event.getModifierState('AltGraph')) return;
    const match = shortcuts.find(
      ({ id, shortcut }) => isShortcut(shortcut, event) && this.canRun(id),
    );
    if (match === undefined || !this.#mayActOn(match.id, event.target)) return;
    event.preventDefault();
    event.stopPropagation();
    if (!event.repeat || commands[match.id].isOnce !== true) this.run(match.id);
  }

  async #carryOut(id: WindowCommandId): Promise<void> {
    // The handlers bring the editor along, for which the list of papers must not wait.
    const { handlers } = await import('./handlers');
    await handlers[id](this.#rooms());
  }

  #mayActOn(id: CommandId, target: EventTarget | null): boolean {
    const body = this.#paper?.editor.getRootElement() ?? null;
    if (actsOnBody(id)) return target instanceof Node && body?.contains(target) === true;
    return commands[id].when !== 'writing' || !isTypingElsewhere(target);
  }

  #rooms(): Rooms {
    return {
      library: this.#library,
      paper: this.#paper,
      minutes: this.#minutes,
      newDraft: () => this.#newDraft?.(),
      openHelp: () => navigate({ screen: 'help' }),
    };
  }

  #place() {
    return { room: this.#room(), isLocked: this.#paper?.isLocked ?? false };
  }

  #room(): CommandRoom {
    if (this.#paper !== null) return 'editor';
    return this.#minutes === null ? 'library' : 'minutes';
  }

  #tellMain(): void {
    const isInTable = this.#paper !== null && this.#isInTable;
    const context = { ...this.#place(), isInTable };
    if (mainApi !== null) void tellMain(mainApi, 'menu:context', context);
  }
}
