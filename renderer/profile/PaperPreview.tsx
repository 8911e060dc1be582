import type { Draft } from '@shared/draft/draft';
import { type Family, type KindId, kinds, kindsOf } from '@shared/draft/kinds';
import type { Profile } from '@shared/records/profile';
import { mainFamily } from '@shared/records/profileEdits';
import {
  addresseeLabelOf,
  authorityText,
  dateLine,
  numberLine,
  printedText,
  recipientLines,
  typeName,
} from '@shared/standards/formText';
import { hasDateLine } from '@shared/standards/hasDateLine';
import { hasSignOff } from '@shared/standards/hasSignOff';
import type { Standard } from '@shared/standards/standard';
import { standards } from '@shared/standards/standards';
import { blankDraft } from '@shared/templates/createDraft';
import { useMemo, useState } from 'react';
import { useStandardCss } from '../editor/useStandardCss';
import { Mark } from '../header/Mark';
import { TitleCell } from '../header/TitleCell';
import { Choice } from '../ui/Choice';
import { paperDateOf } from '../ui/timeWords';
import { familyWords } from './words';
import '../editor/sheet.css';
import './preview.css';

const families: readonly Family[] = ['party', 'state'];

interface PageProps {
  readonly draft: Draft;
  readonly standard: Standard;
}

/** What a new paper of this body looks like, head and foot; it follows every key. */
export function PaperPreview({ profile }: { readonly profile: Profile }) {
  const [today] = useState(() => paperDateOf(Date.now()));
  const [kind, setKind] = useState<KindId>('bao-cao');
  const [family, setFamily] = useState(() => mainFamily(profile.tier));
  const shown = profile[family] === null ? mainFamily(profile.tier) : family;
  const choices = kindsOf(shown);
  const kindShown = choices.includes(kind) ? kind : 'bao-cao';
  const draft = useMemo(
    () => blankDraft(kindShown, shown, profile, { today }),
    [kindShown, shown, profile, today],
  );
  return (
    <section className="preview" aria-label="Xem trước văn bản mới">
      <div className="preview-tools">
        <h2>Xem trước</h2>
        <Choice
          className="select"
          aria-label="Loại văn bản xem trước"
          ids={choices}
          nameOf={(one) => kinds[one].name}
          value={kindShown}
          onChange={setKind}
        />
        {profile.party !== null && profile.state !== null && (
          <Choice
            className="select"
            aria-label="Nhóm văn bản xem trước"
            ids={families}
            nameOf={(one) => familyWords[one]}
            value={shown}
            onChange={setFamily}
          />
        )}
      </div>
      <PreviewPage draft={draft} standard={standards[draft.standard]} />
    </section>
  );
}

function PreviewPage({ draft, standard }: PageProps) {
  useStandardCss(standard);
  return (
    <div className="preview-page">
      <PreviewHead draft={draft} standard={standard} />
      {typeName(draft, standard) !== '' && (
        <p className="style-typeName">{typeName(draft, standard)}</p>
      )}
      {standard.kinds[draft.kind].addresseeLabel.default !== null && (
        <p className="style-addresseeLabel">{addresseeLabelOf(draft.kind, standard)} …</p>
      )}
      <span className="preview-text" aria-hidden="true" />
      {hasSignOff(draft, standard) && <PreviewFoot draft={draft} standard={standard} />}
    </div>
  );
}

function PreviewHead({ draft, standard }: PageProps) {
  const { parentBody, issuer } = draft.header;
  return (
    <div className="preview-head">
      <div>
        <p className="style-parentBody">{parentBody}</p>
        <p className="style-issuer">{issuer || 'TÊN CƠ QUAN BAN HÀNH'}</p>
        <Mark
          separator={standard.underIssuer.default}
          under={issuer}
          className="style-issuerMark style-issuer"
        />
      </div>
      <TitleCell standard={standard} />
      {standard.kinds[draft.kind].numberLine.default && (
        <p className="style-numberSymbol">{numberLine(draft, standard)}</p>
      )}
      {hasDateLine(draft, standard) && (
        <p className="style-placeDate">{dateLine(draft, standard)}</p>
      )}
    </div>
  );
}

function PreviewFoot({ draft, standard }: PageProps) {
  const recipients = (
    <div>
      <p className="style-recipientsLabel">{standard.words.recipients.default}</p>
      {recipientLines(draft, standard).map((line) => (
        <p key={line} className="style-recipient">
          {line}
        </p>
      ))}
    </div>
  );
  const [first, ...others] = draft.signOff.signatures.map((place, index) => ({
    ...place,
    authority: authorityText(draft, index, standard),
  }));
  if (others.length > 0) {
    return (
      <>
        <div className="preview-foot">
          {[first, ...others].slice(0, 2).map((place, index) => (
            <p key={index} className="style-authority">
              {place?.authority}
            </p>
          ))}
        </div>
        <div className="preview-foot">{recipients}</div>
      </>
    );
  }
  return (
    <div className="preview-foot">
      {recipients}
      <div>
        <p className="style-authority">{first?.authority}</p>
        <p className="style-position">{first?.position}</p>
        <p className="style-signerName">
          {printedText(first?.names.join(', ') ?? '', draft) || 'Họ và tên'}
        </p>
      </div>
    </div>
  );
}
