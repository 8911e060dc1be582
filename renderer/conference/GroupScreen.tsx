import { groupWords } from '@shared/conference/conferenceWords';
import type { GroupId } from '@shared/conference/groups';
import type { ComponentType } from 'react';
import type { DraftRow } from '../db/rows';
import { AreaBoundary } from '../ui/AreaBoundary';
import type { GroupProps } from './ConferenceDesk';
import { GapPanel } from './GapPanel';
import { groupCount } from './groupCount';
import { AgendaGroup } from './groups/AgendaGroup';
import { DocumentsGroup } from './groups/DocumentsGroup';
import { FactsGroup } from './groups/FactsGroup';
import { LeadersGroup } from './groups/LeadersGroup';
import { LogGroup } from './groups/LogGroup';
import { MembersGroup } from './groups/MembersGroup';
import { PapersGroup } from './groups/PapersGroup';
import { PartiesGroup } from './groups/PartiesGroup';
import {
  AwardsGroup,
  BridgePointsGroup,
  CommentsGroup,
  ConclusionsGroup,
  ContributionsGroup,
  FiguresGroup,
  GuestsGroup,
  RecommendationsGroup,
  TasksGroup,
} from './groups/plainGroups';
import { VotesGroup } from './groups/VotesGroup';
import { emptyGroupWords } from './words';

/** The screen of a group: what is missing, what the group feeds while it is empty, and its fields. */
export function GroupScreen({
  group,
  papers,
  ...props
}: GroupProps & { readonly group: GroupId; readonly papers: readonly DraftRow[] }) {
  const Group = groupScreens[group];
  const isEmpty =
    group === 'papers' ? papers.length === 0 : groupCount(props.conference, group) === 0;
  return (
    <AreaBoundary key={group} area="panel">
      <section aria-label={groupWords[group]} className="group-section">
        <h2>{groupWords[group]}</h2>
        <GapPanel {...props} group={group} />
        {isEmpty && emptyGroupWords[group] !== '' && (
          <p className="group-empty">{emptyGroupWords[group]}</p>
        )}
        <Group {...props} />
      </section>
    </AreaBoundary>
  );
}

const groupScreens: Readonly<Record<GroupId, ComponentType<GroupProps>>> = {
  facts: FactsGroup,
  leaders: LeadersGroup,
  members: MembersGroup,
  guests: GuestsGroup,
  parties: PartiesGroup,
  bridgePoints: BridgePointsGroup,
  agenda: AgendaGroup,
  documents: DocumentsGroup,
  contributions: ContributionsGroup,
  log: LogGroup,
  votes: VotesGroup,
  conclusions: ConclusionsGroup,
  tasks: TasksGroup,
  recommendations: RecommendationsGroup,
  figures: FiguresGroup,
  awards: AwardsGroup,
  comments: CommentsGroup,
  papers: PapersGroup,
};
