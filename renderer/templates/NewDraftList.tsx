import { blankTitle } from '@shared/templates/blankTemplates';
import { useId, useRef } from 'react';
import { Collection, Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components';
import { isComposing } from '../ui/isComposing';
import type { GroupId } from './newDraftWords';
import type { TemplateGroup } from './useTemplateGroups';

/** The list of templates with its search; arrow keys go from the search into the list. */
export function NewDraftList({
  words,
  onWords,
  groups,
  titleOf,
  chosenId,
  onChoose,
  onOpen,
}: {
  readonly words: string;
  readonly onWords: (words: string) => void;
  readonly groups: readonly TemplateGroup[];
  readonly titleOf: (group: GroupId) => string;
  readonly chosenId: string | null;
  readonly onChoose: (id: string) => void;
  /** Double press or Enter. */
  readonly onOpen: (id: string) => void;
}) {
  const list = useRef<HTMLDivElement>(null);
  const searchId = useId();
  return (
    <div className="new-draft-choice">
      <div className="field">
        <label htmlFor={searchId}>Tìm mẫu (có dấu hoặc không dấu)</label>
        <input
          id={searchId}
          // Not a search field: there Escape, which typing tools send by themselves, clears the text.
          type="text"
          value={words}
          autoFocus
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => onWords(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'ArrowDown' || isComposing(event.nativeEvent)) return;
            event.preventDefault();
            focusChosen(list.current);
          }}
        />
      </div>
      <ListBox
        ref={list}
        className="new-draft-list"
        aria-label="Mẫu và văn bản trắng"
        selectionMode="single"
        selectionBehavior="replace"
        disallowEmptySelection
        shouldFocusWrap
        selectedKeys={chosenId === null ? [] : [chosenId]}
        onSelectionChange={(keys) => {
          const [key] = keys === 'all' ? [] : keys;
          if (key !== undefined) onChoose(String(key));
        }}
        onAction={(key) => onOpen(String(key))}
        renderEmptyState={() => (
          <p className="new-draft-empty">Không có mẫu nào khớp. Hãy thử từ khác hoặc xóa ô tìm.</p>
        )}
      >
        {groups.map(({ group, templates }) => (
          <ListBoxSection key={group} id={group}>
            <Header className="new-draft-group">{titleOf(group)}</Header>
            <Collection items={templates}>
              {(template) => (
                <ListBoxItem id={template.id} textValue={template.name} className="new-draft-item">
                  {group === 'blankParty' || group === 'blankState'
                    ? blankTitle(template)
                    : template.name}
                </ListBoxItem>
              )}
            </Collection>
          </ListBoxSection>
        ))}
      </ListBox>
    </div>
  );
}

function focusChosen(list: HTMLElement | null): void {
  list?.querySelector<HTMLElement>('[role="option"][aria-selected="true"]')?.focus();
}
