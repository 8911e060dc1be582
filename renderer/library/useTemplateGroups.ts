import { blankTemplates } from '@shared/templates/blankTemplates';
import { findTemplates } from '@shared/templates/findTemplates';
import type { Template } from '@shared/templates/template';
import { useMemo } from 'react';
import { programTemplates } from '../templates/templateFiles';
import type { GroupId } from './newDraftWords';

/** The templates of a group that the search leaves. */
export interface TemplateGroup {
  readonly group: GroupId;
  readonly templates: readonly Template[];
}

/** All templates and blank papers in groups, cut down to the words of a search. */
export function useTemplateGroups(words: string): readonly TemplateGroup[] {
  const all = useMemo(() => allGroups(), []);
  return useMemo(
    () =>
      all
        .map(({ group, templates }) => ({ group, templates: findTemplates(templates, words) }))
        .filter(({ templates }) => templates.length > 0),
    [all, words],
  );
}

function allGroups(): readonly TemplateGroup[] {
  const { templates } = programTemplates();
  return [
    { group: 'party', templates: templates.filter(({ family }) => family === 'party') },
    { group: 'state', templates: templates.filter(({ family }) => family === 'state') },
    { group: 'blankParty', templates: blankTemplates('party') },
    { group: 'blankState', templates: blankTemplates('state') },
  ];
}
