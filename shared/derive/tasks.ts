import { dayPhrase } from '../conference/dayTime';
import type { Task } from '../conference/results';
import { meetingWord } from '../votes/voteWords';
import { chip, known } from './blankFields';
import type { Derive } from './deriver';
import { derived, grid, line } from './parts';
import { shortDay } from './printed';
import {
  assignmentColumns,
  followUpColumns,
  programmeTaskColumns,
  taskSentences as say,
  taskStateWords,
} from './taskWords';
import { capitalised, itemsInText, lowered, withoutEnd } from './wordCases';

/** Each task as a numbered sentence. */
export const taskClauses: Derive = ({ conference }) =>
  conference.tasks.map((task) => derived(task.id, line('clause', taskSentence(task))));

/** The tasks of each body under its name. */
export const tasksByLead: Derive = ({ conference }) => {
  const leads = [...new Set(conference.tasks.map(({ lead }) => lead.trim()))];
  return leads.flatMap((lead) => {
    const own = conference.tasks.filter((task) => task.lead.trim() === lead);
    const [first] = own;
    if (first === undefined) return [];
    return [
      derived(`lead.${first.id}`, line('clauseTitle', capitalised(known(lead, 'lead', first.id)))),
      ...own.map((task) => derived(task.id, line('dash', say.ofLead(partsOf(task))))),
    ];
  });
};

/** Who is to do what until when. */
export const assignments: Derive = ({ conference: { tasks } }) =>
  tasks.length === 0 ? [] : [derived('table', grid(assignmentColumns, tasks.map(assignmentRow)))];

/** The same with a column for the body that each result is laid before, which no record tells. */
export const programmeTasks: Derive = ({ conference: { tasks } }) => {
  if (tasks.length === 0) return [];
  const rows = tasks.map((task, at) => [...assignmentRow(task, at), '']);
  return [derived('table', grid(programmeTaskColumns, rows))];
};

function assignmentRow(task: Task, at: number): readonly string[] {
  return [
    String(at + 1),
    capitalised(known(task.content, 'task', task.id)),
    capitalised(known(task.lead, 'lead', task.id)),
    capitalised(task.support.trim()),
    shortDay(task.deadline),
    capitalised(task.product.trim()),
  ];
}

/** The same with the source and with where each task stands. */
export const followUp: Derive = ({ conference }) => {
  const { tasks } = conference;
  if (tasks.length === 0) return [];
  const source = say.source(lowered(meetingWord(conference.kind)), shortDay(conference.startDay));
  const rows = tasks.map((task, at) => [
    String(at + 1),
    source,
    capitalised(known(task.content, 'task', task.id)),
    capitalised(known(task.lead, 'lead', task.id)),
    capitalised(task.support.trim()),
    shortDay(task.deadline),
    capitalised(task.product.trim()),
    taskStateWords[task.state],
    task.note.trim(),
  ]);
  return [derived('table', grid(followUpColumns, rows))];
};

function taskSentence(task: Task): string {
  return say.clause(known(task.lead, 'lead', task.id), partsOf(task));
}

function partsOf({ id, content, support, deadline, product }: Task) {
  return {
    support: withoutEnd(support),
    content: content.trim() === '' ? chip('task', id) : lowered(withoutEnd(content)),
    deadline: dayPhrase(deadline) || say.unknownDay(chip('deadline', id)),
    product: itemsInText(withoutEnd(product)),
  };
}
