import {
  type Conference,
  type ConferenceKind,
  conferenceKinds,
} from '@shared/conference/conference';
import { kindWords } from '@shared/conference/conferenceWords';
import { likeLastTime } from '@shared/conference/likeLastTime';
import { newConference } from '@shared/conference/newConference';
import { ordinalPhrase } from '@shared/conference/ordinals';
import { proposedYears } from '@shared/conference/proposedYears';
import { messageFor } from '@shared/messages';
import { shownDay } from '@shared/records/day';
import { letterheadOf, type Profile } from '@shared/records/profile';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import {
  addConference,
  type Bodies,
  profileOf,
  readBodies,
  readLastOfKind,
} from '../db/conferences';
import { useDatabase } from '../db/DatabaseContext';
import { ChoiceField } from '../ui/ChoiceField';
import { Dialog, DialogForm } from '../ui/Dialog';
import { navigate } from '../ui/route';
import { ParsedInput } from './fields/ParsedInput';
import { dayForm, ordinalForm, yearForm } from './fields/parsedForms';

type Known = Pick<Conference, 'kind' | 'organisationId' | 'startDay' | 'ordinal'>;

type Years = Pick<Conference, 'reportYear' | 'planYear'>;

const firstKnown: Known = {
  kind: 'committee',
  organisationId: '',
  startDay: '',
  ordinal: null,
};

const noYears: Years = { reportYear: null, planYear: null };

/** Asks what a new conference is, and opens it; the ordinal is asked, never counted on. */
export function NewConferenceDialog({ onClose }: { readonly onClose: () => void }) {
  const db = useDatabase();
  const bodies = useLiveQuery(() => readBodies(db), [db]);
  const [known, setKnown] = useState(firstKnown);
  const [typedYears, setTypedYears] = useState<Partial<Years>>({});
  const [isLikeLast, setIsLikeLast] = useState(true);
  const [error, setError] = useState<string | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const { kind, organisationId, startDay } = known;
  const years = { ...noYears, ...proposedYears(known), ...typedYears };
  const last = useLiveQuery(
    () => readLastOfKind(db, { kind, organisationId }, startDay),
    [db, kind, organisationId, startDay],
  );
  const create = async () => {
    if (bodies === undefined || isBusy) return;
    setIsBusy(true);
    const family = familyOf(known, profileOf(bodies, known));
    const blank = {
      ...newConference(crypto.randomUUID(), { ...known, family }),
      ...known,
      ...years,
    };
    const conference = isLikeLast && last ? likeLastTime(blank, last) : blank;
    const added = await addConference(db, conference, Date.now());
    setIsBusy(false);
    if (!added.ok) setError(messageFor(added.error));
    else {
      onClose();
      navigate({ screen: 'conference', id: conference.id, group: 'facts', item: '' });
    }
  };
  return (
    <Dialog title="Tạo hội nghị" onClose={onClose}>
      <DialogForm
        submitLabel="Tạo hội nghị"
        isBusy={isBusy || bodies === undefined}
        error={error}
        onSubmit={() => void create()}
        onCancel={onClose}
      >
        <KindFields known={known} bodies={bodies} onKnown={setKnown} />
        <div className="dialog-row">
          <ParsedInput
            label="Ngày họp"
            hint="ngày/tháng/năm"
            form={dayForm}
            value={startDay}
            onChange={(day) => setKnown({ ...known, startDay: day })}
          />
          <ParsedInput
            label="Lần thứ"
            hint={last ? `lần trước: ${ordinalPhrase(last) || 'không ghi'}` : 'ví dụ 15'}
            form={ordinalForm}
            value={known.ordinal}
            onChange={(ordinal) => setKnown({ ...known, ordinal })}
          />
        </div>
        <YearFields years={years} onYears={(next) => setTypedYears({ ...typedYears, ...next })} />
        {last && (
          <label className="check">
            <input
              type="checkbox"
              checked={isLikeLast}
              onChange={(event) => setIsLikeLast(event.target.checked)}
            />
            <span>
              Như lần trước{last.startDay !== '' && ` (${shownDay(last.startDay)})`}: lấy chủ trì,
              thư ký, danh sách triệu tập, địa điểm và tỷ lệ đủ điều kiện họp
            </span>
          </label>
        )}
      </DialogForm>
    </Dialog>
  );
}

/** The years that the day speaks for, until the user says others. */
function YearFields({
  years,
  onYears,
}: {
  readonly years: Years;
  readonly onYears: (years: Partial<Years>) => void;
}) {
  return (
    <div className="dialog-row">
      <ParsedInput
        label="Năm tổng kết"
        hint="nếu có"
        form={yearForm}
        value={years.reportYear}
        onChange={(reportYear) => onYears({ reportYear })}
      />
      <ParsedInput
        label="Năm kế hoạch"
        hint="nếu có"
        form={yearForm}
        value={years.planYear}
        onChange={(planYear) => onYears({ planYear })}
      />
    </div>
  );
}

function KindFields({
  known,
  bodies,
  onKnown,
}: {
  readonly known: Known;
  readonly bodies: Bodies | undefined;
  readonly onKnown: (known: Known) => void;
}) {
  const organisations = bodies?.organisations ?? [];
  const idsOfBodies = ['', ...organisations.map((one) => one.id).filter((one) => one !== 'own')];
  const nameOfBody = (bodyId: string) =>
    bodies === undefined
      ? ''
      : nameOf(profileOf(bodies, { organisationId: bodyId, startDay: known.startDay }));
  return (
    <>
      <ChoiceField<ConferenceKind>
        label="Loại hội nghị"
        ids={conferenceKinds}
        nameOf={(kind) => kindWords[kind]}
        value={known.kind}
        onChange={(kind) => onKnown({ ...known, kind })}
      />
      {idsOfBodies.length > 1 && (
        <ChoiceField
          label="Cơ quan tổ chức"
          ids={idsOfBodies}
          nameOf={nameOfBody}
          value={known.organisationId}
          onChange={(organisationId) => onKnown({ ...known, organisationId })}
        />
      )}
    </>
  );
}

function nameOf(profile: Profile): string {
  const { issuerName } = letterheadOf(profile, profile.party === null ? 'state' : 'party');
  return issuerName || 'Cơ quan của bạn';
}

/** Only sessions and bodies without Party papers write in the form of the state. */
function familyOf({ kind }: Known, { party, state }: Profile): Conference['family'] {
  if (party === null) return 'state';
  return kind === 'session' && state !== null ? 'state' : 'party';
}
