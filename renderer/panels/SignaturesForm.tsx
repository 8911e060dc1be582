import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { emptySignature } from '@shared/draft/header';
import { jointCode, ownCode } from '@shared/records/jointCode';
import { mayHideDateLine } from '@shared/standards/hasDateLine';
import { standards } from '@shared/standards/standards';
import { $changePaperPart, $getPaperPart } from '../editor/paperState';
import { changePaper, usePaperPart } from '../editor/paperStore';
import { $changeNumbering } from '../header/numbering';
import { $setPlaceCount } from '../header/signaturePlaces';

const mostPlaces = 8;

/** How many sign the paper, who issues it along, and how it is printed. */
export function SignaturesForm({ isLocked }: { readonly isLocked: boolean }) {
  const [editor] = useLexicalComposerContext();
  const { signatures, certification } = usePaperPart('signOff');
  const { coIssuers } = usePaperPart('header');
  const { isTwoSided } = usePaperPart('page');
  return (
    <>
      <label className="panel-field">
        <span>Số chỗ ký</span>
        <select
          value={signatures.length}
          disabled={isLocked}
          onChange={(event) => {
            const count = Number(event.target.value);
            changePaper(editor, 'signOff.count', () => $setPlaceCount(count));
          }}
        >
          {Array.from({ length: Math.max(mostPlaces, signatures.length) }, (_, index) => (
            <option key={index} value={index + 1}>
              {index === 0 ? 'Một người ký' : `${index + 1} chỗ ký`}
            </option>
          ))}
        </select>
      </label>
      <AddresseesCheck isLocked={isLocked} />
      <DateLineCheck isLocked={isLocked} />
      <Check
        label="Văn phòng xác nhận chữ ký người chủ trì"
        isOn={certification !== null}
        isLocked={isLocked}
        onChange={(isOn) =>
          changePaper(editor, 'signOff.certification', () =>
            $changePaperPart('signOff', { certification: isOn ? emptySignature : null }),
          )
        }
      />
      <Check
        label="Văn bản liên cơ quan"
        isOn={coIssuers.length > 0}
        isLocked={isLocked}
        onChange={(isOn) => changePaper(editor, 'header.joint', () => $setJoint(isOn))}
      />
      <Check
        label="In hai mặt (lề trang chẵn đảo lại)"
        isOn={isTwoSided}
        isLocked={isLocked}
        onChange={(isOn) =>
          changePaper(editor, 'page.isTwoSided', () =>
            $changePaperPart('page', { isTwoSided: isOn }),
          )
        }
      />
    </>
  );
}

/** For a kind that names its addressee only when it goes to a superior (S-KG-1). */
function AddresseesCheck({ isLocked }: { readonly isLocked: boolean }) {
  const [editor] = useLexicalComposerContext();
  const { kinds } = standards[usePaperPart('standard')];
  const { addresseeLabel } = kinds[usePaperPart('kind')];
  const { addressees } = usePaperPart('header');
  if (addresseeLabel.default !== null || addresseeLabel.allowed === undefined) return null;
  const asAbove = kinds['cong-van'].firstRecipient.default ?? '';
  return (
    <Check
      label="Gửi cấp trên, có dòng Kính gửi"
      isOn={addressees.length > 0}
      isLocked={isLocked}
      onChange={(isOn) =>
        changePaper(editor, 'header.addressed', () => $setAddressed(isOn, asAbove))
      }
    />
  );
}

/** For a kind whose text may say where and when (P-KIND-BB-2). */
function DateLineCheck({ isLocked }: { readonly isLocked: boolean }) {
  const [editor] = useLexicalComposerContext();
  const standard = standards[usePaperPart('standard')];
  const header = usePaperPart('header');
  if (!mayHideDateLine(usePaperPart('kind'), standard)) return null;
  return (
    <Check
      label="In dòng địa danh, ngày tháng"
      isOn={header.hasDateLine}
      isLocked={isLocked}
      onChange={(isOn) =>
        changePaper(editor, 'header.hasDateLine', () =>
          $changePaperPart('header', { hasDateLine: isOn }),
        )
      }
    />
  );
}

/** Who is named at the head is named as above among the recipients (S-NN-4, S-NN-5). */
function $setAddressed(isAddressed: boolean, asAbove: string): void {
  $changePaperPart('header', { addressees: isAddressed ? [''] : [] });
  const rest = $getPaperPart('signOff').recipients.filter((name) => name !== asAbove);
  $changePaperPart('signOff', { recipients: isAddressed ? [asAbove, ...rest] : rest });
}

/** A joint paper has a line for the other body, its symbol in the number, and a place where it signs. */
function $setJoint(isJoint: boolean): void {
  const { code } = $getPaperPart('header');
  $changePaperPart('header', { coIssuers: isJoint ? [''] : [] });
  $changeNumbering({ code: isJoint ? jointCode(code) : ownCode(code) });
  if (isJoint && $getPaperPart('signOff').signatures.length < 2) $setPlaceCount(2);
}

function Check(props: {
  readonly label: string;
  readonly isOn: boolean;
  readonly isLocked: boolean;
  readonly onChange: (isOn: boolean) => void;
}) {
  return (
    <label className="check panel-check">
      <input
        type="checkbox"
        checked={props.isOn}
        disabled={props.isLocked}
        onChange={(event) => props.onChange(event.target.checked)}
      />
      {props.label}
    </label>
  );
}
