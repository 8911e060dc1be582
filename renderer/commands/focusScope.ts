import type { CommandId } from '@shared/commands';

const bodyCommand = /^(format|role|block|table|insert)\./;

/** Commands on the text of the body: typed in another field, their keys mean nothing. */
export function actsOnBody(id: CommandId): boolean {
  return bodyCommand.test(id);
}

/** Whether the keys go into a text that is no part of the paper, such as a search box. */
export function isTypingElsewhere(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.closest('[role="dialog"]') !== null) return true;
  const isText = target.matches('input, textarea, select') || target.isContentEditable;
  return isText && target.closest('.sheet, [data-place]') === null;
}
