import { isCopyKind, type KindId, kindIds, kinds } from '@shared/draft/kinds';
import type { Profile } from '@shared/records/profile';
import { useId, useState } from 'react';
import { Choice } from '../ui/Choice';
import type { ProfilePartProps } from './LetterheadFields';
import { TextInput } from './TextInput';
import { recipientWords } from './words';

const newKinds = kindIds.filter((kind) => !isCopyKind(kind));

/** The recipients that new papers of a kind begin with, where they are not the template's. */
export function RecipientsPart({ profile, onChange }: ProfilePartProps) {
  const id = useId();
  const [kind, setKind] = useState<KindId>('bao-cao');
  const own = (profile.recipients[kind] ?? []).join('\n');
  return (
    <div className="form-part">
      <div className="field">
        <label htmlFor={id}>Loại văn bản</label>
        <Choice
          id={id}
          ids={newKinds}
          nameOf={(one) => recipientWords.kind(kinds[one].name, one in profile.recipients)}
          value={kind}
          onChange={setKind}
        />
      </div>
      <TextInput
        key={kind}
        label={`Nơi nhận của ${kinds[kind].name.toLowerCase()}`}
        hint="Mỗi dòng một nơi nhận, không ghi gạch đầu dòng và dấu câu. Để trống thì dùng nơi nhận của mẫu."
        isLong
        value={own}
        onChange={(text) => onChange(withRecipients(profile, kind, text))}
      />
    </div>
  );
}

function withRecipients(profile: Profile, kind: KindId, text: string): Profile {
  const { [kind]: _old, ...others } = profile.recipients;
  // Empty lines stay while someone is typing; new papers leave them out.
  const lines = text.split('\n');
  return {
    ...profile,
    recipients: text.trim() === '' ? others : { ...others, [kind]: lines },
  };
}
