import { shownDay } from '../records/day';
import type { Declaration } from './declaration';
import type { MachineSecrecy } from './machineSecrecy';
import { whyNotDeclared } from './secrecyMessages';

/** What the program is for on this machine, in one line for the foot of a screen. */
export function purposeOf(machine: MachineSecrecy): string {
  if (machine.kind !== 'declared') return 'Chỉ dùng cho văn bản không mật.';
  return `Máy được khai báo soạn thảo bí mật nhà nước: ${machine.declaration.unit}.`;
}

/** Who has declared the machine, when and on which ground. */
export function declarationWords({ declaredBy, declaredOn, legalBasis }: Declaration): string {
  return `Người khai báo: ${declaredBy}, ngày ${shownDay(declaredOn)}. Căn cứ: ${legalBasis}.`;
}

/** What the declaration does not do: no program makes a machine lawful for state secrets. */
export const noProgramAllows =
  'Văn Kiện chỉ đọc bản khai báo, không làm cho máy đủ điều kiện soạn thảo bí mật nhà nước; cơ quan, người khai báo chịu trách nhiệm về điều đó theo quy định của pháp luật.';

/** The plain statement of purpose, with its reason. */
export function aboutMachine(machine: MachineSecrecy): string {
  if (machine.kind === 'declared') {
    return `${purposeOf(machine)} ${declarationWords(machine.declaration)} ${noProgramAllows}`;
  }
  return `Văn Kiện dùng cho văn bản không thuộc bí mật nhà nước. ${whyNotDeclared(machine)}`;
}
