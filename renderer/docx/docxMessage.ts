import type { ExportError } from '@shared/docx/exportError';
import type { Draft } from '@shared/draft/draft';
import type { Result } from '@shared/result';
import type { MachineSecrecy } from '@shared/secrecy/machineSecrecy';

/** What the window asks of the worker that writes Word files. */
export interface ExportRequest {
  /** One paper, or several that go into one file. */
  readonly drafts: readonly Draft[];
  readonly machine: MachineSecrecy;
}

/** What comes back; the bytes are handed over, not copied. */
export type ExportAnswer = Result<ArrayBuffer, ExportError>;
