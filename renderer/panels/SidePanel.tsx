import { X } from 'lucide-react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { CheckPanel } from './CheckPanel';
import { InfoPanel } from './InfoPanel';

/** The panels on the right of the page. */
export type SidePanelId = 'info' | 'check';

/** What the paper holds, and what is to be mended. */
export function SidePanel(props: {
  readonly shown: SidePanelId;
  readonly isLocked: boolean;
  readonly onShow: (panel: SidePanelId) => void;
  readonly onClose: () => void;
}) {
  const { isLocked } = props;
  return (
    <aside className="panel side" aria-label="Bảng bên" data-area="side">
      <Tabs
        className="side-tabs"
        selectedKey={props.shown}
        onSelectionChange={(key) => props.onShow(key === 'check' ? 'check' : 'info')}
      >
        <div className="side-head">
          <TabList className="side-tab-list" aria-label="Bảng bên">
            <Tab id="info" className="side-tab">
              Thông tin
            </Tab>
            <Tab id="check" className="side-tab">
              Kiểm tra
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
      </Tabs>
    </aside>
  );
}
