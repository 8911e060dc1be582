import { useMemo, useState } from 'react';
import type { PanelId, PaperDialogId } from '../commands/rooms';
import type { SidePanelId } from '../panels/SidePanel';

/** What a command does to the size of the page. */
export type ZoomStep = 'in' | 'out' | 'reset';

/** What is open around the page, and how large the page is drawn. */
export interface ScreenState {
  readonly hasOutline: boolean;
  readonly side: SidePanelId | null;
  readonly find: { readonly withReplacement: boolean; readonly asked: number } | null;
  readonly dialog: PaperDialogId | null;
  /** As the user has chosen it; null while it fits the room. */
  readonly zoom: number | null;
  readonly togglePanel: (panel: PanelId) => void;
  readonly showSide: (panel: SidePanelId) => void;
  readonly closeSide: () => void;
  readonly openFind: (withReplacement: boolean) => void;
  readonly closeFind: () => void;
  readonly openDialog: (dialog: PaperDialogId) => void;
  readonly closeDialog: () => void;
  readonly changeZoom: (step: ZoomStep, shown: number) => void;
}

const zoomSteps: readonly number[] = [0.5, 0.67, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2];
// Below these widths of the window, in pixels, the page needs the room itself.
const roomForSide = 1180;
const roomForOutline = 1100;
// The pages beside the page leave no room for a third column.
const roomForThree = 1700;

/** The state of the screen around the page. */
export function useScreenState(): ScreenState {
  const [hasOutline, setOutline] = useState(() => window.innerWidth >= roomForOutline);
  const [side, setSide] = useState<SidePanelId | null>(() =>
    window.innerWidth >= roomForSide ? 'info' : null,
  );
  const [find, setFind] = useState<ScreenState['find']>(null);
  const [dialog, setDialog] = useState<PaperDialogId | null>(null);
  const [zoom, setZoom] = useState<number | null>(null);
  const actions = useMemo(
    () => ({
      togglePanel: (panel: PanelId) => {
        if (panel === 'outline') {
          setOutline((is) => !is);
          return;
        }
        makeRoomFor(panel, setOutline);
        setSide((shown) => (shown === panel ? null : panel));
      },
      showSide: (panel: SidePanelId) => {
        makeRoomFor(panel, setOutline);
        setSide(panel);
      },
      closeSide: () => setSide(null),
      openFind: (withReplacement: boolean) =>
        setFind((before) => ({ withReplacement, asked: (before?.asked ?? 0) + 1 })),
      closeFind: () => setFind(null),
      openDialog: setDialog,
      closeDialog: () => setDialog(null),
      changeZoom: (step: ZoomStep, shown: number) =>
        setZoom((now) => zoomAfter(now ?? shown, step)),
    }),
    [],
  );
  return { hasOutline, side, find, dialog, zoom, ...actions };
}

function makeRoomFor(panel: SidePanelId, setOutline: (isThere: boolean) => void): void {
  if (panel === 'preview' && window.innerWidth < roomForThree) setOutline(false);
}

function zoomAfter(now: number, step: ZoomStep): number {
  if (step === 'reset') return 1;
  if (step === 'in') return zoomSteps.find((zoom) => zoom > now) ?? now;
  return zoomSteps.findLast((zoom) => zoom < now) ?? now;
}
