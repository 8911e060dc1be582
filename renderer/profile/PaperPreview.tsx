import type { Draft } from '@shared/draft/draft';
import { type KindId, kinds } from '@shared/draft/kinds';
import type { Profile } from '@shared/records/profile';
import { mainFamily } from '@shared/records/profileEdits';
import {
  addresseeLabelOf,
  dateLine,
  minutesLabels,
  numberLine,
  printedText,
  recipientLines,
  typeName,
} from '@shared/standards/formText';
import type { Separator, Standard } from '@shared/standards/standard';
import { standards } from '@shared/standards/standards';
import { blankKinds } from '@shared/templates/blankTemplates';
import { blankDraft } from '@shared/templates/createDraft';
import { useMemo, useState } from 'react';
import { paperDateOf } from '../ui/timeWords';
import './preview.css';

/** What a new paper of this body looks like, head and foot; it follows every key. */
export function PaperPreview({ profile }: { readonly profile: Profile }) {
  const [today] = useState(() => paperDateOf(Date.now()));
  const [kind, setKind] = useState<KindId>('bao-cao');
  const [family, setFamily] = useState(() => mainFamily(profile.tier));
  const shown = profile[family] === null ? mainFamily(profile.tier) : family;
  const draft = useMemo(
    () => blankDraft(kind, shown, profile, { today }),
    [kind, shown, profile, today],
  );
  return (
    <section className="preview" aria-label="Xem trước văn bản mới">
      <div className="preview-tools">
        <h2>Xem trước</h2>
        <select
          className="select"
          aria-label="Loại văn bản xem trước"
          value={kind}
          onChange={(event) => {
            const chosen = blankKinds.find((one) => one === event.target.value);
            if (chosen !== undefined) setKind(chosen);
          }}
        >
          {blankKinds.map((one) => (
            <option key={one} value={one}>
              {kinds[one].name}
            </option>
          ))}
        </select>
        {profile.party !== null && profile.state !== null && (
          <select
            className="select"
            aria-label="Nhóm văn bản xem trước"
            value={shown}
            onChange={(event) => setFamily(event.target.value === 'state' ? 'state' : 'party')}
          >
            <option value="party">Của Đảng</option>
            <option value="state">Hành chính</option>
          </select>
        )}
      </div>
      <PreviewPage draft={draft} standard={standards[draft.standard]} />
    </section>
  );
}

function PreviewPage({ draft, standard }: { readonly draft: Draft; readonly standard: Standard }) {
  const { header } = draft;
  const hasDate = standard.kinds[draft.kind].dateLine.default;
  const isAddressed = standard.kinds[draft.kind].addresseeLabel.default !== null;
  return (
    <div className={`preview-page preview-${standard.family}`}>
      <div className="preview-head">
        <div>
          {header.parentBody !== '' && <p className="preview-lines">{header.parentBody}</p>}
          <p className="preview-lines preview-strong">{header.issuer || 'TÊN CƠ QUAN BAN HÀNH'}</p>
          <Mark mark={standard.underIssuer.default} />
          <p className="preview-blanks">{numberLine(draft, standard)}</p>
        </div>
        <div>
          <p className="preview-title">{standard.words.nationalTitle.default}</p>
          {standard.words.motto.default !== '' && (
            <p className="preview-title">{standard.words.motto.default}</p>
          )}
          {hasDate && <p className="preview-blanks preview-date">{dateLine(draft, standard)}</p>}
        </div>
      </div>
      {typeName(draft, standard) !== '' && (
        <p className="preview-type">{typeName(draft, standard)}</p>
      )}
      {isAddressed && (
        <p className="preview-addressee">{addresseeLabelOf(draft.kind, standard)} …</p>
      )}
      <span className="preview-text" aria-hidden="true" />
      <PreviewFoot draft={draft} standard={standard} />
    </div>
  );
}

function Mark({ mark }: { readonly mark: Separator }) {
  return mark.kind === 'text' ? <p>{mark.text}</p> : <span className="preview-short-rule" />;
}

function PreviewFoot({ draft, standard }: { readonly draft: Draft; readonly standard: Standard }) {
  const { signature } = draft.signOff;
  const recipients = (
    <div className="preview-recipients">
      <p className="preview-recipients-label">{standard.words.recipients.default}</p>
      {recipientLines(draft, standard).map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
  if (signature.kind === 'minutesSignatures') {
    const labels = minutesLabels(draft, standard);
    return (
      <>
        <div className="preview-foot">
          <p className="preview-strong preview-centre">{labels.secretary}</p>
          <p className="preview-strong preview-centre">{labels.chair}</p>
        </div>
        <div className="preview-foot">{recipients}</div>
      </>
    );
  }
  return (
    <div className="preview-foot">
      {recipients}
      <div className="preview-centre">
        <p className="preview-strong">{signature.authority}</p>
        <p className="preview-lines preview-position">{signature.position}</p>
        <p className="preview-name">{printedText(signature.name, draft) || 'Họ và tên'}</p>
      </div>
    </div>
  );
}
