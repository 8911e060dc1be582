import { bearsDiacritics } from '@shared/draft/searchText';
import type { LexicalEditor } from 'lexical';
import { useEffect, useMemo, useRef, useState } from 'react';
import { settleNow, useSettledState } from '../editor/settledDraft';
import { $findMatches, type Match, type Search } from './findMatches';
import { replaceMatches } from './replaceMatches';
import { selectMatch } from './selectMatch';
import { hideMatches, scrollToMatch, showMatches } from './showMatches';

/** The state of a search, and what can be done with it. */
export interface Finder {
  readonly search: Search;
  /** Diacritics are minded whatever was chosen: they were typed, or text is about to be replaced. */
  readonly mustMatchDiacritics: boolean;
  readonly replacement: string;
  readonly matches: readonly Match[];
  /** Which match is looked at, from 0. */
  readonly current: number;
  /** How many were replaced by the last “replace all”; null when nothing was. */
  readonly replaced: number | null;
  readonly setSearch: (changes: Partial<Search>) => void;
  readonly setReplacement: (text: string) => void;
  readonly step: (by: 1 | -1) => void;
  readonly replaceCurrent: () => void;
  readonly replaceAll: () => void;
  /** Leaves the search with the caret at the match that is looked at. */
  readonly selectCurrent: () => void;
}

const noSearch: Search = { query: '', matchDiacritics: false, matchCase: false };

/**
 * Searches the open paper, and again whenever it has changed. What is to be replaced is found as
 * typed: whoever puts another word for `năm` does not mean the `Nam` of Việt Nam.
 */
export function useFinder(editor: LexicalEditor, isReplacing: boolean): Finder {
  const [search, setSearch] = useState(noSearch);
  const [replacement, setReplacement] = useState('');
  const [at, setAt] = useState(0);
  const [replaced, setReplaced] = useState<number | null>(null);
  const mustMatchDiacritics = isReplacing || bearsDiacritics(search.query);
  const matches = useMatches(search, mustMatchDiacritics);
  const current = Math.min(at, Math.max(matches.length - 1, 0));
  const match = matches[current] ?? null;
  useMarks(editor, matches, match);
  const bringNext = useBringIntoSight(editor, search, match);

  const step = (by: 1 | -1) => {
    const next = (current + by + matches.length) % matches.length;
    setReplaced(null);
    setAt(next);
    if (matches[next]) scrollToMatch(editor, matches[next]);
  };
  const replace = (which: readonly Match[]) => {
    const count = replaceMatches(editor, which, replacement);
    settleNow(editor);
    return count;
  };
  const replaceCurrent = () => {
    if (match === null) return;
    bringNext();
    replace([match]);
  };
  const changeSearch = (changes: Partial<Search>) => {
    setSearch({ ...search, ...changes });
    setAt(0);
    setReplaced(null);
  };
  return {
    search,
    mustMatchDiacritics,
    replacement,
    matches,
    current,
    replaced,
    step,
    setReplacement,
    setSearch: changeSearch,
    replaceCurrent,
    replaceAll: () => setReplaced(replace(matches)),
    selectCurrent: () => (match === null ? editor.focus() : selectMatch(editor, match)),
  };
}

function useMatches(search: Search, mustMatchDiacritics: boolean): readonly Match[] {
  const state = useSettledState();
  return useMemo(() => {
    const matchDiacritics = search.matchDiacritics || mustMatchDiacritics;
    return state.read(() => $findMatches({ ...search, matchDiacritics }));
  }, [state, search, mustMatchDiacritics]);
}

function useMarks(editor: LexicalEditor, matches: readonly Match[], match: Match | null): void {
  useEffect(() => {
    showMatches(editor, matches, match);
    return hideMatches;
  }, [editor, matches, match]);
}

/**
 * Brings the first match of every search into sight, and the next one when it is asked for. Typing
 * in the paper changes the matches as well, and must not move the page.
 */
function useBringIntoSight(editor: LexicalEditor, search: Search, match: Match | null): () => void {
  const broughtFor = useRef<Search | null>(null);
  useEffect(() => {
    if (match === null || broughtFor.current === search) return;
    broughtFor.current = search;
    scrollToMatch(editor, match);
  }, [editor, search, match]);
  return () => {
    broughtFor.current = null;
  };
}
