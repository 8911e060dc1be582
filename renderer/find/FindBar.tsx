import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { isComposing } from '../ui/isComposing';
import { type Finder, useFinder } from './useFinder';
import { findWords } from './words';
import './find.css';

// Typing tools send Escape of their own right after a letter.
const toolPauseMs = 300;

/** Finds and replaces in the whole paper: head, body, tables, sign-off. */
export function FindBar(props: {
  readonly withReplacement: boolean;
  readonly isLocked: boolean;
  /** Counts how often it was asked for, so that asking again brings the caret back. */
  readonly asked: number;
  readonly onClose: () => void;
}) {
  const [editor] = useLexicalComposerContext();
  const isReplacing = props.withReplacement && !props.isLocked;
  const finder = useFinder(editor, isReplacing);
  const input = useRef<HTMLInputElement>(null);
  const typedAt = useRef(0);
  const { asked } = props;
  useEffect(() => {
    if (asked === 0) return;
    input.current?.focus();
    input.current?.select();
  }, [asked]);
  const close = () => {
    finder.selectCurrent();
    props.onClose();
  };
  const onEscape = (event: KeyboardEvent) => {
    if (isComposing(event.nativeEvent) || event.key !== 'Escape') return;
    const isTyping = event.target instanceof HTMLInputElement;
    if (!isTyping || event.timeStamp - typedAt.current > toolPauseMs) close();
  };
  const onEnter = (event: KeyboardEvent) => {
    if (isComposing(event.nativeEvent) || event.key !== 'Enter') return;
    event.preventDefault();
    finder.step(event.shiftKey ? -1 : 1);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Escape closes the bar from each of its controls
    <search className="find-bar" aria-label="Tìm trong văn bản" onKeyDown={onEscape}>
      <div className="find-row">
        <input
          ref={input}
          className="find-input"
          type="text"
          lang="vi"
          spellCheck={false}
          aria-label="Tìm"
          placeholder="Tìm trong văn bản"
          value={finder.search.query}
          onKeyDown={onEnter}
          onChange={(event) => {
            typedAt.current = event.timeStamp;
            finder.setSearch({ query: event.target.value });
          }}
        />
        <output className="find-count">{countWords(finder)}</output>
      </div>
      {isReplacing && <ReplaceRow finder={finder} onEnter={onEnter} />}
      <div className="find-row">
        <Option
          finder={finder}
          name="matchDiacritics"
          label={finder.mustMatchDiacritics ? findWords.diacriticsForced : findWords.diacritics}
          isForced={finder.mustMatchDiacritics}
        />
        <Option finder={finder} name="matchCase" label="Phân biệt hoa, thường" />
      </div>
      {/* Last, so that Tab goes from what is sought straight to what stands instead. */}
      <div className="find-row find-steps">
        <StepButton label="Chỗ trước" icon={ChevronUp} onPress={() => finder.step(-1)} />
        <StepButton label="Chỗ sau" icon={ChevronDown} onPress={() => finder.step(1)} />
        <StepButton label="Đóng ô tìm" icon={X} onPress={close} />
      </div>
    </search>
  );
}

function ReplaceRow({
  finder,
  onEnter,
}: {
  readonly finder: Finder;
  readonly onEnter: (event: KeyboardEvent) => void;
}) {
  return (
    <div className="find-row">
      <input
        className="find-input"
        type="text"
        lang="vi"
        spellCheck={false}
        aria-label="Thay bằng"
        placeholder="Thay bằng"
        value={finder.replacement}
        onKeyDown={onEnter}
        onChange={(event) => finder.setReplacement(event.target.value)}
      />
      <button type="button" className="button" onClick={finder.replaceCurrent}>
        Thay
      </button>
      <button type="button" className="button" onClick={finder.replaceAll}>
        Thay tất cả
      </button>
    </div>
  );
}

function Option(props: {
  readonly finder: Finder;
  readonly name: 'matchDiacritics' | 'matchCase';
  readonly label: string;
  readonly isForced?: boolean;
}) {
  const { finder, name, isForced = false } = props;
  return (
    <label className="find-option">
      <input
        type="checkbox"
        checked={isForced || finder.search[name]}
        disabled={isForced}
        onChange={(event) => finder.setSearch({ [name]: event.target.checked })}
      />
      {props.label}
    </label>
  );
}

function StepButton(props: {
  readonly label: string;
  readonly icon: typeof X;
  readonly onPress: () => void;
}) {
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={props.label}
      title={props.label}
      onClick={props.onPress}
    >
      <props.icon size={18} aria-hidden />
    </button>
  );
}

function countWords({ search, matches, current, replaced }: Finder): string {
  if (replaced !== null) return findWords.replaced(replaced);
  if (search.query === '') return '';
  if (matches.length === 0) return findWords.nothing;
  return `${current + 1}/${matches.length}`;
}
