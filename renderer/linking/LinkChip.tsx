import { Link2 } from 'lucide-react';
import { useCommands } from '../commands/CommandHost';
import { usePaperRecords } from './PaperRecords';
import { linkWords, readBackWords } from './words';
import './linking.css';

/** In the bar of the paper, where nothing moves for it: what is open between the paper and its records. */
export function LinkChip({ isLocked }: { readonly isLocked: boolean }) {
  const centre = useCommands();
  const words = useChipWords(isLocked);
  if (words === null) return <output className="link-chip-place" />;
  return (
    <output className="link-chip-place">
      <button type="button" className="link-chip" onClick={() => centre.run('view.records')}>
        <Link2 size={16} aria-hidden />
        {words}
      </button>
    </output>
  );
}

function useChipWords(isLocked: boolean): string | null {
  const { found, merge } = usePaperRecords();
  if (found?.kind === 'gone') return readBackWords.goneChip;
  if (found?.kind === 'unreadable') return readBackWords.unreadableChip;
  if (merge === null || isLocked) return null;
  const { asked, updated } = merge;
  const parts = [
    asked.length > 0 && linkWords.toDecide(asked.length),
    updated.length > 0 && linkWords.behind(updated.length),
  ].filter(Boolean);
  return parts.length === 0 ? null : parts.join(' · ');
}
