import type { Draft } from '@shared/draft/draft';
import { catalogue } from '@shared/templates/catalogue';
import { createDraft } from '@shared/templates/createDraft';
import { papersOfSet, readSet, setsFor } from '@shared/templates/paperSet';
import type { Template } from '@shared/templates/template';
import { stories } from '../fixtures/conferences/stories';
import { recordsOf, type Story } from '../fixtures/conferences/story';
import { exported } from './docx/exported';
import { setFiles, templateFiles } from './templateFiles';

const { templates } = catalogue(templateFiles());
const sets = Object.entries(setFiles()).flatMap(([file, text]) => {
  const set = readSet(file, text);
  return set.ok ? [set.value] : [];
});

/** A paper of one of the conferences that were held. */
export interface StoryPaper {
  /** `P04 of committee2024`. */
  readonly name: string;
  readonly story: Story;
  readonly template: Template;
  readonly draft: Draft;
}

/** Every paper that the sets for its sort of conference make of each conference that was held. */
export function storyPapers(): readonly StoryPaper[] {
  return stories.flatMap((story) => {
    const ids = setsFor(sets, story.facts)
      .filter(({ kinds }) => kinds.includes(story.facts.kind))
      .flatMap((set) => papersOfSet(set, templates).map(({ template }) => template.id));
    return [...new Set(ids)].map((id) => storyPaper(story, id));
  });
}

/** The paper of a template for a conference that was held, made on a day; by default on its own. */
export function storyPaper(
  story: Story,
  templateId: string,
  today = story.facts.startDay ?? '',
  changes: Partial<Story['facts']> = {},
): StoryPaper {
  const template = templates.find(({ id }) => id === templateId);
  if (template === undefined) throw new Error(`no template ${templateId}`);
  const { conference, people } = recordsOf(story);
  const draft = createDraft(template, story.profile, {
    today,
    conference: { ...conference, ...changes },
    people: new Map(people.map((person) => [person.id, person])),
  });
  return { name: `${templateId} of ${story.facts.id}`, story, template, draft };
}

/** What the Word file of the paper says, one paragraph a line; a blank is a dotted line. */
export async function printedText({ draft }: Pick<StoryPaper, 'draft'>): Promise<string> {
  const { paragraphs } = await exported(draft);
  return paragraphs
    .map(({ text }) => text)
    .join('\n')
    .replaceAll('\u00A0', ' ');
}
