import { isLate } from '@shared/conference/dueTasks';
import { Fragment, type ReactNode, useId, useMemo } from 'react';
import { TextInput } from '../../profile/TextInput';
import { type GroupProps, useConferenceDesk } from '../ConferenceDesk';
import { CountInput } from '../fields/CountInput';
import { EntryList } from '../fields/EntryList';
import { GrowingText } from '../fields/GrowingText';
import { useMoment } from '../useConferences';
import { conferenceTexts } from '../words';
import {
  awardForm,
  bridgePointForm,
  commentForm,
  conclusionForm,
  contributionForm,
  figureForm,
  guestForm,
  recommendationForm,
  taskForm,
} from './entryForms';
import { useOriginNotes } from './useOriginNotes';

/** Those who are invited, and the press. */
export function GuestsGroup({ conference: { guests, press } }: GroupProps) {
  const { change } = useConferenceDesk();
  const id = useId();
  return (
    <div className="form-part">
      <EntryList form={guestForm} entries={guests} />
      <div className="field" data-item="press">
        <label htmlFor={id}>Cơ quan báo chí, quay phim (mỗi dòng một nơi)</label>
        <GrowingText
          id={id}
          value={press.join('\n')}
          onChange={(typed) => change((one) => ({ ...one, press: linesOf(typed) }))}
        />
      </div>
    </div>
  );
}

/** An empty list has no line; a line that is just being begun is one. */
function linesOf(typed: string): readonly string[] {
  return typed === '' ? [] : typed.split('\n');
}

/** Places that take part by video. */
export function BridgePointsGroup({ conference }: GroupProps) {
  return <EntryList form={bridgePointForm} entries={conference.bridgePoints} />;
}

/** Papers that subordinate organisations read. */
export function ContributionsGroup({ conference }: GroupProps) {
  return <EntryList form={contributionForm} entries={conference.contributions} />;
}

/** The points of the chair's conclusion. */
export function ConclusionsGroup({ conference }: GroupProps) {
  const notes = useOriginNotes(conference, 'conclusion');
  return <EntryList form={conclusionForm} entries={conference.conclusions} notes={notes} />;
}

/** The duties that were given. */
export function TasksGroup({ conference }: GroupProps) {
  const { day } = useMoment();
  const origins = useOriginNotes(conference, 'task');
  // One word, so that it stays equal while somebody types and no other task is drawn.
  const late = conference.tasks
    .filter((task) => isLate(task, day))
    .map(({ id }) => id)
    .join(' ');
  const notes = useMemo(() => notesOfTasks(new Set(late.split(' ')), origins), [late, origins]);
  return <EntryList form={taskForm} entries={conference.tasks} notes={notes} />;
}

function notesOfTasks(
  late: ReadonlySet<string>,
  origins: ReadonlyMap<string, ReactNode>,
): ReadonlyMap<string, ReactNode> {
  const ids = new Set([...origins.keys(), ...late]);
  const noteOf = (id: string) => (
    <Fragment key={id}>
      {late.has(id) && <p className="entry-note entry-note-late">{conferenceTexts.lateTask}</p>}
      {origins.get(id)}
    </Fragment>
  );
  return new Map([...ids].map((id) => [id, noteOf(id)]));
}

/** What is asked of higher bodies. */
export function RecommendationsGroup({ conference }: GroupProps) {
  const notes = useOriginNotes(conference, 'recommendation');
  return <EntryList form={recommendationForm} entries={conference.recommendations} notes={notes} />;
}

/** Figures that several papers quote. */
export function FiguresGroup({ conference }: GroupProps) {
  return <EntryList form={figureForm} entries={conference.figures} />;
}

/** Those who are commended, and for what. */
export function AwardsGroup({ conference: { awards, awardReason } }: GroupProps) {
  const { change } = useConferenceDesk();
  return (
    <div className="form-part">
      <div data-item="awardReason">
        <TextInput
          label="Khen thưởng vì"
          hint="Ví dụ: đạt tiêu chuẩn Hoàn thành xuất sắc nhiệm vụ tiêu biểu năm 2023."
          value={awardReason}
          onChange={(next) => change((one) => ({ ...one, awardReason: next }))}
        />
      </div>
      <EntryList form={awardForm} entries={awards} />
    </div>
  );
}

const commentCountWords = {
  sent: 'Số nơi được gửi',
  received: 'Số văn bản nhận lại',
  agreed: 'Nhất trí hoàn toàn',
} as const;

/** Remarks on drafts, and what was done with them. */
export function CommentsGroup({ conference }: GroupProps) {
  const { comments, commentCounts } = conference;
  const { change } = useConferenceDesk();
  const notes = useOriginNotes(conference, 'comment');
  return (
    <div className="form-part">
      <div className="field-row" data-item="counts">
        {(['sent', 'received', 'agreed'] as const).map((key) => (
          <CountInput
            key={key}
            label={commentCountWords[key]}
            value={commentCounts[key]}
            onChange={(value) =>
              change((one) => ({ ...one, commentCounts: { ...one.commentCounts, [key]: value } }))
            }
          />
        ))}
      </div>
      <EntryList form={commentForm} entries={comments} notes={notes} />
    </div>
  );
}
