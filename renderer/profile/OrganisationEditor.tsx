import { periodOn, withProfile } from '@shared/organisations/periods';
import { checkProfile } from '@shared/records/checkProfile';
import type { ProfilePlace } from '@shared/records/profileFault';
import { profileFaultMessages } from '@shared/records/profileFaultMessages';
import { useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { organisations } from '../db/records';
import { LinkStrip } from '../linking/LinkStrip';
import { RecordBanner } from '../records/RecordBanner';
import { saveWord } from '../records/saveWords';
import { useRecordForm } from '../records/useRecordForm';
import { paperDateOf } from '../ui/timeWords';
import type { ProfilePartProps } from './LetterheadFields';
import { OrganisationPart } from './OrganisationPart';
import { PaperPreview } from './PaperPreview';
import { PeriodBar } from './PeriodBar';
import { RecipientsPart } from './RecipientsPart';
import { SignersPart } from './SignersPart';
import { TermPart } from './TermPart';

const parts = [
  { id: 'organisation', label: 'Cơ quan', Part: OrganisationPart },
  { id: 'signers', label: 'Người ký', Part: SignersPart },
  { id: 'term', label: 'Nhiệm kỳ', Part: TermPart },
  { id: 'recipients', label: 'Nơi nhận', Part: RecipientsPart },
] as const;

/** One body: the time that is looked at, its parts, and what a new paper of that time looks like. */
export function OrganisationEditor({ id }: { readonly id: string }) {
  const { record: organisation, change, ...form } = useRecordForm(organisations, id);
  const [today] = useState(() => paperDateOf(Date.now()));
  const [chosen, setChosen] = useState<string | null>(null);
  if (organisation === null) {
    return form.error === null ? (
      <p className="starting">Đang mở hồ sơ cơ quan…</p>
    ) : (
      <RecordBanner form={form} />
    );
  }
  const shown = organisation.periods.find((period) => period.from === chosen);
  const from = shown?.from ?? periodOn(organisation, today);
  const profile = organisation.periods.find((period) => period.from === from)?.profile;
  if (profile === undefined) return null;
  const faults = checkProfile(profile);
  const faultAt = (place: ProfilePlace) => {
    const fault = faults.find(({ at }) => at === place);
    return fault === undefined ? null : profileFaultMessages[fault.kind];
  };
  const props: ProfilePartProps = {
    profile,
    onChange: (next) => change(withProfile(organisation, from, next)),
    faultAt,
  };
  return (
    <>
      <div className="profile-line">
        <output className="profile-status">{saveWord(form)}</output>
        <LinkStrip record={{ sort: 'organisation', id }} settle={form.flush} />
      </div>
      <RecordBanner form={form} />
      <PeriodBar organisation={organisation} from={from} onShow={setChosen} onChange={change} />
      <div className="form-columns" key={from}>
        <Tabs className="tabs">
          <TabList className="tab-list" aria-label="Các phần của hồ sơ cơ quan">
            {parts.map((part) => (
              <Tab key={part.id} id={part.id} className="tab">
                {part.label}
              </Tab>
            ))}
          </TabList>
          {parts.map(({ id: part, Part }) => (
            <TabPanel key={part} id={part} className="tab-panel">
              <Part {...props} />
            </TabPanel>
          ))}
        </Tabs>
        <PaperPreview profile={profile} />
      </div>
    </>
  );
}
