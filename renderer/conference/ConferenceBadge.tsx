import type { ConferenceState } from '@shared/conference/conferenceState';
import { conferenceStateWords } from './words';

/** Where a conference stands, told by word and colour. */
export function ConferenceBadge({ state }: { readonly state: ConferenceState }) {
  return (
    <span className={`conference-badge conference-badge-${state}`}>
      {conferenceStateWords[state]}
    </span>
  );
}
