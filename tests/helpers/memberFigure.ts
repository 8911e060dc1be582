import { newFigure } from '@shared/conference/newResults';
import type { Figure } from '@shared/conference/results';

/** The count of members as a conference has it, with plan, last year and next year. */
export function memberFigure(id: string): Figure {
  return {
    ...newFigure(id),
    indicator: 'Số đảng viên',
    unit: 'đảng viên',
    plan: '1.900',
    actual: '1.986',
    previous: '1.921',
    target: '2.050',
  };
}
