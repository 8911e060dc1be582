import type { Declaration } from '@shared/secrecy/declaration';
import type { MachineSecrecy } from '@shared/secrecy/machineSecrecy';

/** What an administrator of the tests has written down. */
export const declaration: Declaration = {
  schemaVersion: 1,
  unit: 'Văn phòng Đảng ủy xã An Thịnh',
  declaredBy: 'Trần Văn Khải, Chánh Văn phòng',
  declaredOn: '2026-03-02',
  legalBasis: 'Quyết định số 15-QĐ/ĐU ngày 02/3/2026',
};

/** A machine that takes state-secret marks. */
export const declaredMachine: MachineSecrecy = { kind: 'declared', declaration };
