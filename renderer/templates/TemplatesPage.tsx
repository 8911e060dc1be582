import { foldText } from '@shared/draft/foldText';
import { findTemplates } from '@shared/templates/findTemplates';
import { type Stage, stageOf } from '@shared/templates/paperSet';
import type { Template } from '@shared/templates/template';
import { useId, useState } from 'react';
import { BrokenTemplates } from './BrokenTemplates';
import { programSets } from './setFiles';
import { TemplateCard } from './TemplateCard';
import { TemplateTransfer } from './TemplateTransfer';
import { originOf } from './templateFiles';
import { templateTexts } from './templateWords';
import { useTemplates } from './useTemplates';
import './templates.css';

/** Every template: what it is for, those of the office first, and the files that cannot be used. */
export function TemplatesPage() {
  const { templates, broken } = useTemplates();
  const [words, setWords] = useState('');
  const searchId = useId();
  const groups = groupsOf(findTemplates(templates, words));
  return (
    <div className="shell-page templates-page">
      <header className="templates-head">
        <h1>Mẫu</h1>
        <TemplateTransfer templates={templates} />
      </header>
      <p className="templates-note">{templateTexts.pageNote}</p>
      <BrokenTemplates broken={broken} />
      <div className="field templates-search">
        <label htmlFor={searchId}>Tìm mẫu (có dấu hoặc không dấu)</label>
        <input
          id={searchId}
          value={words}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => setWords(event.target.value)}
        />
      </div>
      {groups.length === 0 && <p>{templateTexts.noneFound}</p>}
      {groups.map(({ title, shown }) => (
        <section key={title} className="templates-group" aria-label={title}>
          <h2>{title}</h2>
          <ul>
            {shown.map((template) => (
              <TemplateCard key={template.id} template={template} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

interface Group {
  readonly title: string;
  readonly shown: readonly Template[];
}

/** Those of the office by their headings, then each family in the order of the work. */
function groupsOf(templates: readonly Template[]): readonly Group[] {
  const own = templates.filter(({ id }) => originOf(id) === 'own');
  const rest = templates.filter((template) => !own.includes(template));
  const headings = [...new Set(own.map(({ group = '' }) => group))].toSorted((a, b) =>
    foldText(a).localeCompare(foldText(b)),
  );
  const sets = programSets();
  const stages: readonly (Stage | null)[] = ['before', 'during', 'after', null];
  return [
    ...headings.map((heading) => ({
      title: templateTexts.ownGroup(heading),
      shown: own.filter(({ group = '' }) => group === heading),
    })),
    ...(['party', 'state'] as const).flatMap((family) =>
      stages.map((stage) => ({
        title: `${templateTexts.families[family]}: ${templateTexts.stages[stage ?? 'other']}`,
        shown: rest.filter((one) => one.family === family && stageOf(one.id, sets) === stage),
      })),
    ),
  ].filter(({ shown }) => shown.length > 0);
}
