import { messageFor } from '@shared/messages';
import { lazy, Suspense, useEffect } from 'react';
import { NoticePage } from '../ui/NoticePage';
import { type LeaveGuard, navigate, routeHash } from '../ui/route';
import type { DraftSession } from './DraftSession';
import { saveBeforeClose } from './saveBeforeClose';
import { useDraftSession } from './useDraftSession';

interface EditorModule {
  readonly EditorPage: React.ComponentType<{
    readonly session: DraftSession;
    readonly onClose: () => void;
  }>;
}

const editorModules = import.meta.glob<EditorModule>('../editor/EditorPage.tsx');

// The editor is loaded with the first paper, so that the library stands at once.
const EditorPage = lazy(async () => {
  const load = editorModules['../editor/EditorPage.tsx'];
  const editor = await load?.();
  return { default: editor?.EditorPage ?? NoEditor };
});

/** The open paper. */
export function DraftPage({
  id,
  guardLeaving,
}: {
  readonly id: string;
  readonly guardLeaving: (guard: LeaveGuard | null) => void;
}) {
  const opened = useDraftSession(id);
  useEffect(() => {
    guardLeaving(opened?.ok ? async () => (await opened.value.close()).ok : null);
    return () => guardLeaving(null);
  }, [opened, guardLeaving]);
  useEffect(() => {
    if (!opened?.ok) return undefined;
    return saveBeforeClose(() => opened.value.flush());
  }, [opened]);
  if (opened === null) return <p className="starting">Đang mở văn bản…</p>;
  if (!opened.ok) {
    return (
      <NoticePage title="Chưa mở được văn bản" text={messageFor(opened.error)}>
        <a className="button button-primary" href={routeHash({ screen: 'library' })}>
          Về danh sách văn bản
        </a>
      </NoticePage>
    );
  }
  return (
    <Suspense fallback={<p className="starting">Đang mở văn bản…</p>}>
      <EditorPage session={opened.value} onClose={() => navigate({ screen: 'library' })} />
    </Suspense>
  );
}

function NoEditor({ session }: { readonly session: DraftSession }) {
  return <NoticePage title={session.record.title} text="Phần soạn thảo chưa có trong bản này." />;
}
