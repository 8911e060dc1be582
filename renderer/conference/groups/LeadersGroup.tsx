import { nobody, type Participant } from '@shared/conference/attendance';
import type { Conference } from '@shared/conference/conference';
import { Plus } from 'lucide-react';
import { useRef } from 'react';
import { type GroupProps, useConferenceDesk } from '../ConferenceDesk';
import { focusNew } from '../fields/focusNew';
import { PersonField } from '../fields/PersonField';
import { RowTools } from '../fields/RowTools';

/** Who leads the conference, who writes its minutes, who guides through the programme. */
export function LeadersGroup({ conference }: GroupProps) {
  const { change } = useConferenceDesk();
  return (
    <div className="form-part">
      <ParticipantList
        list="chairs"
        legend="Chủ trì"
        noun="người chủ trì"
        conference={conference}
      />
      <ParticipantList
        list="secretaries"
        legend="Thư ký, người ghi biên bản"
        noun="thư ký"
        conference={conference}
      />
      <fieldset className="form-group" data-item="host">
        <legend>Người dẫn chương trình</legend>
        <PersonField
          label="Họ và tên"
          value={conference.host}
          onChange={(host) => change((one) => ({ ...one, host }))}
        />
      </fieldset>
    </div>
  );
}

type ListKey = 'chairs' | 'secretaries';

function ParticipantList({
  list,
  legend,
  noun,
  conference,
}: {
  readonly list: ListKey;
  readonly legend: string;
  readonly noun: string;
  readonly conference: Conference;
}) {
  const { change } = useConferenceDesk();
  const people = conference[list];
  const edit = (step: (people: readonly Participant[]) => readonly Participant[]) =>
    change((one) => ({ ...one, [list]: step(one[list]) }));
  const swap = (index: number) =>
    edit((all) => {
      const [a, b] = [all[index - 1], all[index]];
      return a === undefined || b === undefined ? all : all.toSpliced(index - 1, 2, b, a);
    });
  const group = useRef<HTMLFieldSetElement>(null);
  const add = () => {
    edit((all) => [...all, nobody]);
    focusNew(() => [...(group.current?.querySelectorAll('.leader') ?? [])].at(-1));
  };
  return (
    <fieldset ref={group} className="form-group" data-item={list}>
      <legend>{legend}</legend>
      {people.map((person, index) => (
        <div key={index} className="leader">
          <PersonField
            label="Họ và tên"
            value={person}
            onChange={(next) => edit((all) => all.with(index, next))}
          />
          <RowTools
            name={`${noun} ${index + 1}`}
            isFirst={index === 0}
            isLast={index === people.length - 1}
            onMove={(by) => swap(by < 0 ? index : index + 1)}
            onRemove={() => edit((all) => all.toSpliced(index, 1))}
          />
        </div>
      ))}
      <button type="button" className="button button-quiet" onClick={add}>
        <Plus size={18} aria-hidden />
        Thêm {noun}
      </button>
    </fieldset>
  );
}
