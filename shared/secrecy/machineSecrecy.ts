import type { Declaration, DeclarationTextFault } from './declaration';

/** Why a machine counts as one that is not declared for state secrets. */
export type NotDeclared =
  | { readonly kind: 'machineUndeclared' }
  /** A browser keeps pages, copies and files in ways that nobody has declared. */
  | { readonly kind: 'machineBrowser' }
  | { readonly kind: 'machineCommandLine' }
  /** The window could not ask the shell; `cause` is the name of the fault. */
  | { readonly kind: 'machineUnasked'; readonly cause: string }
  /** The file is there and cannot be read as a file; `code` is the system's. */
  | { readonly kind: 'declarationUnread'; readonly code: string }
  /** Others than an administrator could have written it. */
  | { readonly kind: 'declarationOpen'; readonly file: string }
  | DeclarationTextFault;

/**
 * What an administrator has declared of the machine that the program runs on. Everything that takes
 * or refuses a state-secret mark reads this one answer; nothing in the program can change it.
 */
export type MachineSecrecy =
  | { readonly kind: 'declared'; readonly declaration: Declaration }
  | NotDeclared;

/** What every machine is until an administrator has said otherwise. */
export const undeclaredMachine: NotDeclared = { kind: 'machineUndeclared' };
