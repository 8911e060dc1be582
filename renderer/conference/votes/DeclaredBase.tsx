import type { Conference } from '@shared/conference/conference';
import { bodyUnlikeCalledUp } from '@shared/votes/electorate';
import { useConferenceDesk } from '../ConferenceDesk';
import type { VotePartProps } from './VoteBox';
import { voteScreenWords as words } from './words';

/** Warns that the share is taken of those called up while the body is larger or smaller, and offers its size. */
export function DeclaredBase({
  vote,
  conference,
  onChange,
}: VotePartProps & { readonly conference: Conference }) {
  const { profile } = useConferenceDesk();
  const unlike = bodyUnlikeCalledUp(conference, profile);
  const isOfAll = vote.base === 'members' || vote.base === 'officialMembers';
  if (unlike === null || !isOfAll || vote.baseCount !== null) return null;
  const { body, calledUp } = unlike;
  return (
    <div className="votes-quorum is-short">
      <p className="vote-base-note">{words.bodyUnlike(body, calledUp)}</p>
      <button
        type="button"
        className="button"
        onClick={() => onChange((one) => ({ ...one, baseCount: body }))}
      >
        {words.takeBody(body)}
      </button>
    </div>
  );
}
