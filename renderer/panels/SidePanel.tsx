import { X } from 'lucide-react';
import { type Key, Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { ReadBackPanel } from '../linking/ReadBackPanel';
import { readBackWords } from '../linking/words';
import { PreviewPanel } from '../preview/PreviewPanel';
import { previewWords } from '../preview/words';
import { CheckPanel } from './CheckPanel';
import { InfoPanel } from './InfoPanel';

/** The panels on the right of the page. */
export type SidePanelId = 'info' | 'check' | 'records' | 'preview';

/** What the paper holds, and what is to be mended. */
export function SidePanel(props: {
  readonly shown: SidePanelId;
  readonly isLocked: boolean;
  readonly onShow: (panel: SidePanelId) => void;
  readonly onClose: () => void;
}) {
  const { isLocked } = props;
  const isWide = props.shown === 'preview';
  return (
    <aside
      className={isWide ? 'panel side side-wide' : 'panel side'}
      aria-label="Bảng bên"
      data-area="side"
    >
      <Tabs
        className="side-tabs"
        selectedKey={props.shown}
        onSelectionChange={(key) => props.onShow(panelOf(key))}
      >
        <div className="side-head">
          <TabList className="side-tab-list" aria-label="Bảng bên">
            <Tab id="info" className="side-tab">
              Thông tin
            </Tab>
            <Tab id="check" className="side-tab">
              Kiểm tra
            </Tab>
            <Tab id="records" className="side-tab">
              {readBackWords.title}
            </Tab>
            <Tab id="preview" className="side-tab">
              {previewWords.title}
            </Tab>
          </TabList>
          <button
            type="button"
            className="icon-button"
            aria-label="Đóng bảng bên"
            onClick={props.onClose}
          >
            <X size={18} aria-hidden />
          </button>
        </div>
        <TabPanel id="info" className="side-content">
          <InfoPanel isLocked={isLocked} />
        </TabPanel>
        <TabPanel id="check" className="side-content">
          <CheckPanel isLocked={isLocked} />
        </TabPanel>
        <TabPanel id="records" className="side-content">
          <ReadBackPanel isLocked={isLocked} />
        </TabPanel>
        <TabPanel id="preview" className="side-content side-content-whole">
          <PreviewPanel />
        </TabPanel>
      </Tabs>
    </aside>
  );
}

/** The keys of the tabs are the panels. */
function panelOf(key: Key): SidePanelId {
  return key === 'check' || key === 'records' || key === 'preview' ? key : 'info';
}
