import { nobody, type Participant } from '@shared/conference/attendance';
import { findPeople } from '@shared/people/findPeople';
import { meantPerson, personNamed } from '@shared/people/meantPerson';
import { besideName } from '@shared/people/namesakes';
import { newPerson, type Person } from '@shared/people/person';
import { tidyName } from '@shared/people/personName';
import { ChevronDown } from 'lucide-react';
import type { ComponentProps, KeyboardEvent } from 'react';
import {
  Button,
  ComboBox,
  Input,
  type Key,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
} from 'react-aria-components';
import { isComposing } from '../ui/isComposing';
import { useOpenField } from '../ui/openFields';
import { useAddPerson } from './useAddPerson';
import { useDirectory } from './useDirectory';
import { type Typing, useTyping } from './useTyping';
import './personPicker.css';

/** More names than are looked through at a glance; typing another letter narrows them down. */
const mostShown = 12;
const addKey = '+';

/** What a picker of a person is given. */
export interface PersonPickerProps {
  readonly value: Participant;
  readonly onChange: (value: Participant) => void;
  readonly label: string;
  readonly isLabelHidden?: boolean;
  /** Day whose offices stand beside the names; empty for now. */
  readonly day?: string;
  readonly isReadOnly?: boolean;
  readonly isFocusedAtOnce?: boolean;
}

/**
 * Chooses somebody of the directory by a few letters. A name that is not in it stands as it was
 * typed, and can be added to the directory on the spot.
 */
export function PersonPicker(props: PersonPickerProps) {
  const { value, label, day = '' } = props;
  const people = useDirectory()?.people ?? noPeople;
  const add = useAddPerson();
  const { typing, type, give } = useTyping(value, props.onChange);
  const before = typing?.before ?? value;
  const typed = typing?.text ?? value.name;
  const found = findPeople(people, typed === before.name ? '' : typed).slice(0, mostShown);
  useOpenField(typing?.text ?? null, (text) =>
    give(meantBy({ text, before }, personNamed(people, text)), 'typing'),
  );
  // Whom Enter or Tab will take, as long as no line of the list is gone to.
  const meant = meantWhile(typing, people);
  const choose = (person: Person) => give(participantOf(person), 'settled');
  const keepTyped = (person: Person | null = personNamed(people, typed)) => {
    if (typing !== null) give(meantBy(typing, person), 'settled');
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const isOnItem = document.activeElement?.hasAttribute('aria-activedescendant') ?? false;
    if (event.key === 'Escape') give(before, 'settled');
    if ((event.key === 'Enter' || event.key === 'Tab') && !isOnItem) {
      keepTyped(meant);
    }
  };
  const onPick = async (key: Key | null) => {
    const person = people.find(({ id }) => id === key);
    if (person !== undefined) choose(person);
    else if (key === null) keepTyped();
    else {
      const added = await add(newPerson(crypto.randomUUID(), tidyName(typed)));
      if (added !== null) choose(added);
    }
  };
  return (
    // Keys of an input method belong to it alone: none may choose, close or go on.
    <div onKeyDownCapture={(event) => isComposing(event.nativeEvent) && event.stopPropagation()}>
      <ComboBox
        className="person-picker"
        {...(props.isLabelHidden ? { 'aria-label': label } : {})}
        inputValue={typed}
        onInputChange={type}
        value={before.personId || null}
        onChange={(key) => void onPick(key)}
        allowsCustomValue
        isReadOnly={props.isReadOnly ?? false}
        items={itemsOf(found, people, typed)}
        onKeyDown={onKeyDown}
        onBlur={() => keepTyped()}
      >
        {!props.isLabelHidden && <Label>{label}</Label>}
        <div className="person-input">
          <Input autoFocus={props.isFocusedAtOnce} autoComplete="off" spellCheck={false} />
          <Button className="icon-button" aria-label={`Mở danh bạ: ${label}`}>
            <ChevronDown size={18} aria-hidden />
          </Button>
        </div>
        <FoundPeople day={day} meantId={idOf(meant)} />
      </ComboBox>
    </div>
  );
}

const noPeople: readonly Person[] = [];

/** Whom a typed text names; the one who stood there where it is his name again. */
function meantBy({ text, before }: Typing, person: Person | null): Participant {
  const name = tidyName(text);
  if (name === before.name) return before;
  if (name === '') return nobody;
  return person === null ? { personId: '', name, titles: before.titles } : participantOf(person);
}

function participantOf({ id, name }: Person): Participant {
  return { personId: id, name, titles: '' };
}

function meantWhile(typing: Typing | null, people: readonly Person[]): Person | null {
  return typing === null ? null : meantPerson(people, typing.text);
}

function idOf(person: Person | null): string {
  return person?.id ?? '';
}

/** Somebody of the directory, or the offer to add the typed name to it. */
type PickerItem =
  | { readonly id: string; readonly kind: 'person'; readonly person: Person }
  | { readonly id: typeof addKey; readonly kind: 'add'; readonly name: string };

function itemsOf(
  found: readonly Person[],
  people: readonly Person[],
  typed: string,
): readonly PickerItem[] {
  const name = tidyName(typed);
  const isKnown = name === '' || people.some((person) => tidyName(person.name) === name);
  return [
    ...found.map((person) => ({ id: person.id, kind: 'person', person }) as const),
    ...(isKnown ? [] : [{ id: addKey, kind: 'add', name } as const]),
  ];
}

function FoundPeople({ day, meantId }: { readonly day: string; readonly meantId: string }) {
  return (
    <Popover className="person-popover" placement="bottom start">
      <ListBox<PickerItem> className="person-list" dependencies={[meantId, day]}>
        {(item) => <PersonOption item={item} day={day} isMeant={item.id === meantId} />}
      </ListBox>
    </Popover>
  );
}

function PersonOption({
  item,
  day,
  isMeant,
}: {
  readonly item: PickerItem;
  readonly day: string;
  readonly isMeant: boolean;
}) {
  if (item.kind === 'add') {
    return (
      <ListBoxItem id={item.id} textValue={item.name} className="person-option person-add">
        Thêm “{item.name}” vào danh bạ
      </ListBoxItem>
    );
  }
  const beside = besideName(item.person, day);
  return (
    <ListBoxItem
      id={item.id}
      textValue={item.person.name}
      className={isMeant ? 'person-option is-meant' : 'person-option'}
      // No line of this list is a link. That which Enter takes is told as the selected one.
      render={(option) => (
        <div
          {...(option as ComponentProps<'div'>)}
          aria-selected={isMeant || option['aria-selected']}
        />
      )}
    >
      <span>{item.person.name}</span>
      {beside !== '' && <span className="person-beside">{beside}</span>}
    </ListBoxItem>
  );
}
