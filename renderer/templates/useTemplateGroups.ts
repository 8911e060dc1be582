import type { Family } from '@shared/draft/kinds';
import { mainFamily } from '@shared/records/profileEdits';
import { blankTemplates } from '@shared/templates/blankTemplates';
import { findTemplates } from '@shared/templates/findTemplates';
import type { Template } from '@shared/templates/template';
import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { useDatabase } from '../db/DatabaseContext';
import { readOwnProfile } from '../db/ownProfile';
import type { GroupId } from './newDraftWords';
import { originOf } from './templateFiles';
import { useTemplates } from './useTemplates';

/** The templates of a group that the search leaves. */
export interface TemplateGroup {
  readonly group: GroupId;
  readonly templates: readonly Template[];
}

/**
 * All templates and blank papers in groups, cut down to the words of a search; those of the family
 * that the user writes first of all come first.
 */
export function useTemplateGroups(words: string): readonly TemplateGroup[] {
  const db = useDatabase();
  const own = useLiveQuery(() => readOwnProfile(db), [db]);
  const family = own?.ok && own.value ? mainFamily(own.value.tier) : 'party';
  const { templates } = useTemplates();
  const all = useMemo(() => allGroups(family, templates), [family, templates]);
  return useMemo(
    () =>
      all
        .map(({ group, templates }) => ({ group, templates: findTemplates(templates, words) }))
        .filter(({ templates }) => templates.length > 0),
    [all, words],
  );
}

function allGroups(first: Family, templates: readonly Template[]): readonly TemplateGroup[] {
  const own = templates.filter(({ id }) => originOf(id) === 'own');
  const families: readonly Family[] = [first, first === 'party' ? 'state' : 'party'];
  return [
    { group: 'own', templates: own },
    ...families.map((family) => ({
      group: family,
      templates: templates.filter(
        (template) => template.family === family && !own.includes(template),
      ),
    })),
    ...families.map((family) => ({
      group: blankGroup[family],
      templates: blankTemplates(family),
    })),
  ];
}

const blankGroup = { party: 'blankParty', state: 'blankState' } as const;
