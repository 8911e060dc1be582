import { signedBy } from './aDraft';
import { aPaper } from './storedLibrary';

const paper = aPaper('thong-bao', 'kết luận hội nghị', '2026-11-31');

/** A notice with two errors of the form: a day that no calendar has, and a state authority. */
export const faultyPaper = {
  ...paper,
  signOff: { ...paper.signOff, signatures: [signedBy('TM. ĐẢNG ỦY', '')] },
};
