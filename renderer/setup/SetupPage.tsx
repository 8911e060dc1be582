import type { ProfilePlace } from '@shared/records/profileFault';
import { profileFaultMessages } from '@shared/records/profileFaultMessages';
import { aboutMachine } from '@shared/secrecy/machineWords';
import { useEffect, useRef, useState } from 'react';
import type { ProfilePartProps } from '../profile/LetterheadFields';
import { OrganisationPart } from '../profile/OrganisationPart';
import { PaperPreview } from '../profile/PaperPreview';
import { SignersPart } from '../profile/SignersPart';
import { TermPart } from '../profile/TermPart';
import '../profile/form.css';
import './setup.css';
import { useMachine } from '../secrecy/MachineContext';
import { NoticePage } from '../ui/NoticePage';
import { SetupFoot } from './SetupFoot';
import { faultsOfStep, type SetupStep, setupSteps, stepBeside } from './setupSteps';
import { type FirstStart, useFirstStart } from './useFirstStart';

const steps = {
  organisation: {
    label: 'Cơ quan',
    title: 'Bạn soạn văn bản cho cơ quan nào?',
    text: 'Phần đầu của mọi văn bản mới được điền sẵn theo các ô dưới đây.',
    Part: OrganisationPart,
  },
  signers: {
    label: 'Người ký',
    title: 'Ai ký văn bản?',
    text: 'Quyền hạn và chức vụ có sẵn theo lệ thường, hãy sửa nếu nơi bạn ghi khác.',
    Part: SignersPart,
  },
  term: {
    label: 'Nhiệm kỳ',
    title: 'Nhiệm kỳ hiện nay',
    text: 'Dùng để đánh số văn bản và điền vào các câu mở đầu.',
    Part: TermPart,
  },
} as const satisfies Record<SetupStep, object>;

/** The first start: three steps after which every new paper has its head and foot. */
export function SetupPage() {
  const start = useFirstStart();
  if (start.profile !== null) return <SetupForm start={start} />;
  if (start.error === null) return <p className="starting">Đang mở phần khai báo…</p>;
  return (
    <NoticePage title="Chưa mở được phần khai báo" text={start.error}>
      {start.startAnew !== null && (
        <button type="button" className="button button-primary" onClick={start.startAnew}>
          Khai báo lại từ đầu
        </button>
      )}
      <button type="button" className="button" onClick={() => void start.skip()}>
        Bỏ qua, khai báo sau
      </button>
    </NoticePage>
  );
}

function SetupForm({ start }: { readonly start: FirstStart }) {
  const { profile } = start;
  const [step, setStep] = useState<SetupStep>('organisation');
  const [isChecked, setIsChecked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => focusFirstField(form.current, step), [step]);
  const faults = isChecked ? faultsOfStep(profile, step) : [];
  const faultAt = (place: ProfilePlace) => {
    const fault = faults.find(({ at }) => at === place);
    return fault === undefined ? null : profileFaultMessages[fault.kind];
  };
  const go = (next: SetupStep) => {
    setStep(next);
    setIsChecked(false);
    form.current?.scrollTo({ top: 0 });
  };
  const goOn = () => {
    const next = stepBeside(step, 1);
    if (faultsOfStep(profile, step).length > 0) {
      setIsChecked(true);
      focusFirstFault(form.current);
    } else if (next === null) void start.finish();
    else go(next);
  };
  const before = stepBeside(step, -1);
  const { title, text, Part } = steps[step];
  const props: ProfilePartProps = { profile, onChange: start.change, faultAt };
  return (
    <form
      ref={form}
      className="setup"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        goOn();
      }}
    >
      <SetupHead step={step} />
      <div className="form-columns">
        <main className="setup-step" data-step={step}>
          <h1>{title}</h1>
          <p className="form-note">{text}</p>
          <Part {...props} />
        </main>
        <PaperPreview key={profile.tier} profile={profile} />
      </div>
      <SetupFoot
        start={start}
        isLast={step === 'term'}
        onBack={before === null ? null : () => go(before)}
      />
    </form>
  );
}

function SetupHead({ step }: { readonly step: SetupStep }) {
  return (
    <header className="setup-head">
      <p className="setup-name">Văn Kiện</p>
      <ol className="setup-steps" aria-label="Các bước khai báo">
        {setupSteps.map((one, index) => (
          <li key={one} aria-current={one === step ? 'step' : undefined}>
            <span className="setup-number">{index + 1}</span>
            {steps[one].label}
          </li>
        ))}
      </ol>
      <p className="setup-purpose">{aboutMachine(useMachine())}</p>
    </header>
  );
}

function focusFirstField(form: HTMLFormElement | null, step: SetupStep): void {
  const fields = `[data-step="${step}"] :is(select, input, textarea)`;
  form?.querySelector<HTMLElement>(fields)?.focus({ preventScroll: true });
}

/** The field is drawn as faulty first, then found. */
function focusFirstFault(form: HTMLFormElement | null): void {
  requestAnimationFrame(() => {
    form?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  });
}
