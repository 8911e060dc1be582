import {
  type Conference,
  conferenceKinds,
  meetingFormats,
  ordinalStyles,
} from '@shared/conference/conference';
import { computedTitle } from '@shared/conference/conferenceTitle';
import { formatWords, kindWords, ordinalStyleWords } from '@shared/conference/conferenceWords';
import { weekdayOf } from '@shared/conference/dayTime';
import { previousOrdinal } from '@shared/conference/ordinals';
import { proposedYears } from '@shared/conference/proposedYears';
import { yearTheme } from '@shared/conference/yearTheme';
import type { ReactNode } from 'react';
import { TextInput } from '../../profile/TextInput';
import { ChoiceField } from '../../ui/ChoiceField';
import { type GroupProps, useConferenceDesk } from '../ConferenceDesk';
import { ParsedInput } from '../fields/ParsedInput';
import { dayForm, fractionForm, ordinalForm, timeForm, yearForm } from '../fields/parsedForms';
import { Milestones } from '../Milestones';

/** What the conference is, when and where it is held. */
export function FactsGroup({ conference }: GroupProps) {
  const set = useSetter();
  return (
    <div className="form-part">
      <TitleFields conference={conference} set={set} />
      <TimeFields conference={conference} set={set} />
      <PlaceFields conference={conference} set={set} />
      <RuleFields conference={conference} set={set} />
      <Milestones conference={conference} />
    </div>
  );
}

type SetFacts = (facts: Partial<Conference>) => void;

interface PartProps {
  readonly conference: Conference;
  readonly set: SetFacts;
}

function useSetter(): SetFacts {
  const { change } = useConferenceDesk();
  return (facts) => change((conference) => ({ ...conference, ...facts }));
}

/** A field under the name that gaps and addresses know it by. */
function Item({ item, children }: { readonly item: string; readonly children: ReactNode }) {
  return <div data-item={item}>{children}</div>;
}

function TitleFields({ conference, set }: PartProps) {
  const { profile } = useConferenceDesk();
  const { kind, ordinal, ordinalStyle, ownTitle, theme } = conference;
  const previous = previousOrdinal(conference);
  const proposed = yearTheme(conference);
  return (
    <>
      <div className="field-row">
        <ChoiceField
          label="Loại hội nghị"
          ids={conferenceKinds}
          nameOf={(one) => kindWords[one]}
          value={kind}
          onChange={(next) => set({ kind: next })}
        />
        <Item item="ordinal">
          <ParsedInput
            label="Lần thứ"
            hint={previous === null ? 'ví dụ 15' : `sau lần ${previous}`}
            form={ordinalForm}
            value={ordinal}
            onChange={(next) => set({ ordinal: next })}
          />
        </Item>
        <ChoiceField
          label="Cách viết lần thứ"
          ids={ordinalStyles}
          nameOf={(one) => ordinalStyleWords[one]}
          value={ordinalStyle}
          onChange={(next) => set({ ordinalStyle: next })}
        />
      </div>
      <Item item="ownTitle">
        <TextInput
          label="Tên đầy đủ"
          hint={`Để trống thì dùng: ${computedTitle(conference, profile)}`}
          isOptional
          value={ownTitle}
          onChange={(next) => set({ ownTitle: next })}
        />
      </Item>
      <Item item="theme">
        <TextInput
          label="Nội dung"
          hint="Hội nghị bàn việc gì; ghi ở mục “Nội dung” của chương trình, biên bản, giấy mời."
          value={theme}
          onChange={(next) => set({ theme: next })}
        />
        {theme === '' && proposed !== '' && (
          <button
            type="button"
            className="button button-quiet"
            onClick={() => set({ theme: proposed })}
          >
            Ghi “{proposed}”
          </button>
        )}
      </Item>
    </>
  );
}

function TimeFields({ conference, set }: PartProps) {
  const weekday = weekdayOf(conference.startDay);
  const years = proposedYears(conference);
  return (
    <fieldset className="form-group">
      <legend>Thời gian</legend>
      <div className="field-row">
        <Item item="startDay">
          <ParsedInput
            label={weekday === '' ? 'Ngày họp' : `Ngày họp (${weekday})`}
            hint="ngày/tháng/năm"
            form={dayForm}
            value={conference.startDay}
            onChange={(startDay) => set({ startDay })}
          />
        </Item>
        <Item item="startTime">
          <ParsedInput
            label="Bắt đầu lúc"
            hint="08:30"
            form={timeForm}
            value={conference.startTime}
            onChange={(startTime) => set({ startTime })}
          />
        </Item>
        <Item item="endTime">
          <ParsedInput
            label="Kết thúc lúc"
            hint="11:45"
            form={timeForm}
            value={conference.endTime}
            onChange={(endTime) => set({ endTime })}
          />
        </Item>
        <Item item="endDay">
          <ParsedInput
            label="Đến ngày"
            hint="nếu họp nhiều ngày"
            form={dayForm}
            value={conference.endDay}
            onChange={(endDay) => set({ endDay })}
          />
        </Item>
      </div>
      <div className="field-row">
        <Item item="reportYear">
          <ParsedInput
            label="Năm tổng kết"
            hint={yearHint(years?.reportYear)}
            form={yearForm}
            value={conference.reportYear}
            onChange={(reportYear) => set({ reportYear })}
          />
        </Item>
        <Item item="planYear">
          <ParsedInput
            label="Năm kế hoạch"
            hint={yearHint(years?.planYear)}
            form={yearForm}
            value={conference.planYear}
            onChange={(planYear) => set({ planYear })}
          />
        </Item>
        <Item item="replyBy">
          <ParsedInput
            label="Báo dự trước ngày"
            hint="ngày/tháng/năm"
            form={dayForm}
            value={conference.replyBy}
            onChange={(replyBy) => set({ replyBy })}
          />
        </Item>
      </div>
    </fieldset>
  );
}

function yearHint(year: number | undefined): string {
  return year === undefined ? 'nếu có' : `ví dụ ${year}`;
}

function PlaceFields({ conference, set }: PartProps) {
  return (
    <fieldset className="form-group">
      <legend>Địa điểm</legend>
      <Item item="venue">
        <TextInput
          label="Địa điểm họp"
          hint="Hội trường và địa chỉ."
          value={conference.venue}
          onChange={(venue) => set({ venue })}
        />
      </Item>
      <div className="field-row">
        <Item item="place">
          <TextInput
            label="Địa danh"
            isOptional
            hint="Để trống thì lấy của cơ quan."
            value={conference.place}
            onChange={(place) => set({ place })}
          />
        </Item>
        <ChoiceField
          label="Hình thức họp"
          ids={meetingFormats}
          nameOf={(one) => formatWords[one]}
          value={conference.format}
          onChange={(format) => set({ format })}
        />
      </div>
      <Item item="contact">
        <TextInput
          label="Đầu mối liên hệ"
          hint="Họ tên, số điện thoại."
          value={conference.contact}
          onChange={(contact) => set({ contact })}
        />
      </Item>
    </fieldset>
  );
}

function RuleFields({ conference: { quorum }, set }: PartProps) {
  return (
    <fieldset className="form-group">
      <legend>Tỷ lệ có mặt tối thiểu để họp</legend>
      <div className="quorum-fields" data-item="quorum">
        <ParsedInput
          label="Có mặt trên tổng số"
          form={fractionForm}
          value={quorum}
          onChange={(next) => set({ quorum: next })}
        />
        <p className="hint">
          Theo quy chế làm việc của cơ quan; thường là 2/3 số được triệu tập có quyền biểu quyết.
        </p>
      </div>
    </fieldset>
  );
}
