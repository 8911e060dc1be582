import { purposeOf } from '@shared/secrecy/machineWords';
import { Building2, CircleHelp, FileText, LayoutTemplate, Presentation, Users } from 'lucide-react';
import type { ReactNode } from 'react';
import { useMachine } from '../secrecy/MachineContext';
import { AreaBoundary } from './AreaBoundary';
import { type Route, routeHash } from './route';
import './shell.css';

type ShellScreen = Exclude<Route['screen'], 'draft' | 'conference'>;

const screens = [
  { screen: 'library', label: 'Văn bản', icon: FileText },
  { screen: 'conferences', label: 'Hội nghị', icon: Presentation },
  { screen: 'templates', label: 'Mẫu', icon: LayoutTemplate },
  { screen: 'people', label: 'Danh bạ', icon: Users },
  { screen: 'profile', label: 'Cơ quan', icon: Building2 },
  { screen: 'help', label: 'Trợ giúp', icon: CircleHelp },
] as const satisfies readonly {
  screen: ShellScreen;
  label: string;
  icon: typeof FileText;
}[];

/** The frame of every screen but the open paper: the way to the other screens, and the screen. */
export function Shell({
  screen,
  children,
}: {
  readonly screen: ShellScreen;
  readonly children: ReactNode;
}) {
  return (
    <div className="shell">
      <nav className="shell-nav" aria-label="Các phần của chương trình">
        <p className="shell-name">
          <span className="shell-mark" aria-hidden="true" />
          <span>Văn Kiện</span>
        </p>
        {screens.map((one) => (
          <a
            key={one.screen}
            className="shell-link"
            href={routeHash({ screen: one.screen })}
            title={one.label}
            aria-current={one.screen === screen ? 'page' : undefined}
          >
            <one.icon size={20} aria-hidden />
            <span>{one.label}</span>
          </a>
        ))}
        <div className="shell-offline">
          <p>{purposeOf(useMachine())}</p>
          <p>Ngoại tuyến: mọi văn bản chỉ nằm trên máy này.</p>
        </div>
      </nav>
      <main className="shell-main">
        <AreaBoundary key={screen} area="screen">
          {children}
        </AreaBoundary>
      </main>
    </div>
  );
}
