import { notedPresent, notTicked, presenceTakenBack } from '@shared/conference/allPresent';
import type { Member } from '@shared/conference/attendance';
import { attendanceCounts } from '@shared/conference/attendanceCounts';
import { blankMember } from '@shared/conference/blankMember';
import { inDirectoryOrder, memberOf, missingMembers } from '@shared/conference/fromDirectory';
import { foldText } from '@shared/draft/foldText';
import { ArrowDownWideNarrow, Check, Plus, UserPlus } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { useToast } from '../../ui/Toasts';
import { undoWord } from '../../ui/words';
import { type GroupProps, useConferenceDesk } from '../ConferenceDesk';
import { useRemoval } from '../fields/EntryList';
import { focusNew } from '../fields/focusNew';
import { ListTools } from '../fields/ListTools';
import { type ListPlace, listEdits } from '../fields/listEdits';
import { conferenceTexts } from '../words';
import { MemberRow } from './MemberRow';
import { memberColumns } from './memberColumns';

const place: ListPlace<Member> = {
  read: (one) => one.members,
  write: (one, members) => ({ ...one, members }),
};

/** Those who are called up, and who of them came. */
export function MembersGroup({ conference }: GroupProps) {
  const { change } = useConferenceDesk();
  const [sought, setSought] = useState('');
  const edits = useMemo(() => listEdits(change, place), [change]);
  const remove = useRemoval(edits, 'một người trong danh sách');
  const { members } = conference;
  const shown = useMemo(() => found(members, sought), [members, sought]);
  const isPart = shown.length < members.length;
  const list = useRef<HTMLOListElement>(null);
  const add = () => {
    setSought('');
    edits.add(blankMember(crypto.randomUUID()));
    focusNew(() => list.current?.lastElementChild);
  };
  return (
    <div className="members">
      <MemberTools conference={conference} sought={sought} onSought={setSought} />
      {members.length > 0 && <AttendanceLine members={members} />}
      {members.length > 0 && (
        <ol ref={list} className="member-list" aria-label="Danh sách triệu tập">
          {shown.map((member) => (
            <MemberRow
              key={member.id}
              member={member}
              number={members.indexOf(member) + 1}
              isFirst={isPart || member === members[0]}
              isLast={isPart || member === members.at(-1)}
              edits={edits}
              onRemove={remove}
            />
          ))}
        </ol>
      )}
      {members.length > 0 && shown.length === 0 && <p className="hint">Không có ai tên như vậy.</p>}
      <div className="button-row">
        <button type="button" className="button" onClick={add}>
          <Plus size={18} aria-hidden />
          Thêm người
        </button>
        <ListTools
          name="Danh sách triệu tập"
          columns={memberColumns}
          rows={members}
          create={blankMember}
          onAdd={(added) => edits.add(...added)}
        />
      </div>
    </div>
  );
}

function MemberTools({
  conference,
  sought,
  onSought,
}: {
  readonly conference: GroupProps['conference'];
  readonly sought: string;
  readonly onSought: (sought: string) => void;
}) {
  const { people } = useConferenceDesk();
  const missing = useMemo(() => missingMembers(conference, people.values()), [conference, people]);
  const unknown = conference.members.filter(({ presence }) => presence === 'expected').length;
  const addAll = useAddFromDirectory(missing);
  const markPresent = useMarkPresent();
  const sort = useDirectoryOrder();
  return (
    <div className="member-tools">
      <button type="button" className="button" onClick={addAll}>
        <UserPlus size={18} aria-hidden />
        Lấy từ danh bạ{missing.length > 0 && ` (${missing.length})`}
      </button>
      {unknown > 0 && (
        <button type="button" className="button" onClick={markPresent}>
          <Check size={18} aria-hidden />
          {unknown} người chưa điểm danh đều có mặt
        </button>
      )}
      {conference.members.length > 1 && (
        <button type="button" className="button" onClick={sort}>
          <ArrowDownWideNarrow size={18} aria-hidden />
          {conferenceTexts.directoryOrder}
        </button>
      )}
      {conference.members.length > 10 && (
        <input
          className="select member-search"
          aria-label="Tìm trong danh sách"
          placeholder="Tìm tên, có dấu hoặc không dấu"
          value={sought}
          spellCheck={false}
          onChange={(event) => onSought(event.target.value)}
        />
      )}
    </div>
  );
}

function useAddFromDirectory(missing: ReturnType<typeof missingMembers>): () => void {
  const { change } = useConferenceDesk();
  const toast = useToast();
  return () => {
    if (missing.length === 0) {
      toast({ tone: 'news', text: conferenceTexts.noneToAdd });
      return;
    }
    const added = missing.map((person) => memberOf(person, crypto.randomUUID()));
    const ids = new Set(added.map(({ id }) => id));
    change((one) => ({ ...one, members: [...one.members, ...added] }));
    const undo = () =>
      change((one) => ({ ...one, members: one.members.filter(({ id }) => !ids.has(id)) }));
    const action = { label: undoWord, run: undo };
    toast({ tone: 'news', text: conferenceTexts.added(added.length), action });
  };
}

function useDirectoryOrder(): () => void {
  const { change, people } = useConferenceDesk();
  const toast = useToast();
  return () => {
    let before: readonly string[] = [];
    change((one) => {
      before = one.members.map(({ id }) => id);
      return { ...one, members: inDirectoryOrder(one.members, people) };
    });
    const undo = () =>
      change((one) => ({
        ...one,
        members: one.members.toSorted((a, b) => before.indexOf(a.id) - before.indexOf(b.id)),
      }));
    const action = { label: undoWord, run: undo };
    toast({ tone: 'news', text: conferenceTexts.inDirectoryOrder, action });
  };
}

function useMarkPresent(): () => void {
  const { change } = useConferenceDesk();
  const toast = useToast();
  return () => {
    let ids: ReadonlySet<string> = new Set();
    change((one) => {
      ids = notTicked(one.members);
      return { ...one, members: notedPresent(one.members, ids) };
    });
    const undo = () => change((one) => ({ ...one, members: presenceTakenBack(one.members, ids) }));
    const action = { label: undoWord, run: undo };
    toast({ tone: 'news', text: conferenceTexts.allPresent(ids.size), action });
  };
}

function AttendanceLine({ members }: { readonly members: readonly Member[] }) {
  const counts = attendanceCounts(members);
  const absences = [
    counts.excused > 0 && `${counts.excused} có lý do`,
    counts.unexcused > 0 && `${counts.unexcused} không lý do`,
    counts.represented > 0 && `${counts.represented} có người dự thay`,
  ].filter((part) => part !== false);
  return (
    <output className="attendance-line">
      Triệu tập <strong>{counts.calledUp}</strong>, có mặt <strong>{counts.present}</strong>, vắng{' '}
      <strong>{counts.absent}</strong>
      {absences.length > 0 && ` (${absences.join(', ')})`}
      {counts.unknown > 0 && `, chưa điểm danh ${counts.unknown}`}
    </output>
  );
}

function found(members: readonly Member[], sought: string): readonly Member[] {
  const words = foldText(sought).split(/\s+/).filter(Boolean);
  if (words.length === 0) return members;
  return members.filter(({ person }) => {
    const name = foldText(person.name);
    return words.every((word) => name.includes(word));
  });
}
