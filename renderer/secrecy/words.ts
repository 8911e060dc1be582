import type { Declaration } from '@shared/secrecy/declaration';
import type { NotDeclared } from '@shared/secrecy/machineSecrecy';
import { whyNotDeclared } from '@shared/secrecy/secrecyMessages';

/** What the window says about state-secret marks. */
export const secrecyWords = {
  label: 'Độ mật',
  none: 'Không có',
  /** Under the choice, on a machine that takes marks. */
  taken: ({ declaredBy }: Declaration) =>
    `Máy do ${declaredBy} khai báo được phép soạn thảo bí mật nhà nước. Văn bản chỉ chừa chỗ để đóng dấu, không in dấu.`,
  /** Under the choice that is not open. */
  refused: (why: NotDeclared) =>
    `${whyNotDeclared(why)} Văn bản mật chỉ được soạn trên máy dành riêng cho bí mật nhà nước.`,
  place: (mark: string) => `Chỗ đóng dấu ${mark}`,
  inStatusBar: ({ declaredBy }: Declaration) => `Máy soạn thảo mật, khai báo: ${declaredBy}`,
} as const;
