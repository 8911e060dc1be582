import { StrictMode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { ErrorBoundary } from './ui/ErrorBoundary';
import { watchFaults } from './ui/reportFault';
import { ToastProvider } from './ui/Toasts';
import './ui/theme.css';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');

watchFaults();
createRoot(root).render(
  <StrictMode>
    <I18nProvider locale="vi-VN">
      <ErrorBoundary>
        <ToastProvider>
          <App />
        </ToastProvider>
      </ErrorBoundary>
    </I18nProvider>
  </StrictMode>,
);
