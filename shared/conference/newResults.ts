import type { Comment, Conclusion, Figure, Recommendation, Task } from './results';

/** A point of the conclusion that nobody has written yet; most are things to be done. */
export function newConclusion(id: string): Conclusion {
  return { id, sort: 'direction', text: '' };
}

/** A duty of which nothing is known yet. */
export function newTask(id: string): Task {
  return {
    id,
    content: '',
    lead: '',
    support: '',
    deadline: '',
    product: '',
    state: 'open',
    note: '',
  };
}

/** A recommendation that nobody has written yet. */
export function newRecommendation(id: string): Recommendation {
  return { id, content: '', by: '', source: '', level: '', proposal: '', state: '' };
}

/** An indicator whose figures nobody has entered yet. */
export function newFigure(id: string): Figure {
  return {
    id,
    indicator: '',
    unit: '',
    plan: '',
    actual: '',
    previous: '',
    target: '',
    source: '',
    lead: '',
  };
}

/** A remark that nobody has written yet. */
export function newComment(id: string): Comment {
  return { id, by: '', place: '', content: '', answer: '' };
}
