import { checkProfile } from '@shared/records/checkProfile';
import type { ProfilePlace } from '@shared/records/profileFault';
import { profileFaultMessages } from '@shared/records/profileFaultMessages';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import type { ProfilePartProps } from './LetterheadFields';
import { OrganisationPart } from './OrganisationPart';
import { PaperPreview } from './PaperPreview';
import { RecipientsPart } from './RecipientsPart';
import { SignersPart } from './SignersPart';
import { TermPart } from './TermPart';
import { useProfileForm } from './useProfileForm';
import './form.css';
import './profile.css';

const parts = [
  { id: 'organisation', label: 'Cơ quan', Part: OrganisationPart },
  { id: 'signers', label: 'Người ký', Part: SignersPart },
  { id: 'term', label: 'Nhiệm kỳ', Part: TermPart },
  { id: 'recipients', label: 'Nơi nhận', Part: RecipientsPart },
] as const;

/** The profile of the user's own body; new papers take their head and foot from it. */
export function ProfilePage() {
  const { profile, change, error, isSaved, clash } = useProfileForm();
  if (profile === null) return <p className="starting">{error ?? 'Đang mở hồ sơ cơ quan…'}</p>;
  const faults = checkProfile(profile);
  const faultAt = (place: ProfilePlace) => {
    const fault = faults.find(({ at }) => at === place);
    return fault === undefined ? null : profileFaultMessages[fault.kind];
  };
  const props: ProfilePartProps = { profile, onChange: change, faultAt };
  return (
    <div className="shell-page">
      <header className="profile-head">
        <h1>Cơ quan</h1>
        <output className="profile-status">{statusOf(isSaved, clash !== null)}</output>
      </header>
      <p className="form-note">
        Văn bản mới lấy phần đầu, phần ký và nơi nhận từ đây. Văn bản đã có không đổi theo.
      </p>
      {error !== null && (
        <p className="field-fault" role="alert">
          {error}
        </p>
      )}
      {clash !== null && (
        <p className="profile-clash">
          <button type="button" className="button" onClick={clash.takeStored}>
            Xem bản mới
          </button>
          <button type="button" className="button" onClick={clash.overwrite}>
            Ghi đè
          </button>
        </p>
      )}
      <div className="form-columns">
        <Tabs className="tabs">
          <TabList className="tab-list" aria-label="Các phần của hồ sơ cơ quan">
            {parts.map(({ id, label }) => (
              <Tab key={id} id={id} className="tab">
                {label}
              </Tab>
            ))}
          </TabList>
          {parts.map(({ id, Part }) => (
            <TabPanel key={id} id={id} className="tab-panel">
              <Part {...props} />
            </TabPanel>
          ))}
        </Tabs>
        <PaperPreview profile={profile} />
      </div>
    </div>
  );
}

function statusOf(isSaved: boolean, isClash: boolean): string {
  if (isClash) return 'Chưa lưu';
  return isSaved ? 'Đã lưu' : 'Đang lưu…';
}
