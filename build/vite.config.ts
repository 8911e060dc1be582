import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { contentSecurityPolicy } from '../shared/contentSecurityPolicy.ts';
import { aliases, fromTop } from './aliases.ts';
import { fasterLayout } from './fasterLayout.ts';
import { licenceTexts } from './licenceTexts.ts';

const licences = licenceTexts();

export default defineConfig({
  root: fromTop('renderer'),
  base: './',
  cacheDir: fromTop('.cache/vite'),
  plugins: [react(), policyInPage(), licences.ofPage],
  resolve: { alias: aliases },
  worker: { format: 'es', plugins: () => [licences.ofWorkers, fasterLayout()] },
  server: { host: '127.0.0.1', port: 5173, strictPort: true },
  build: {
    outDir: fromTop('dist/renderer'),
    emptyOutDir: true,
    target: 'chrome114',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      output: {
        // Names come from contents alone, so two builds of one source give one folder.
        entryFileNames: 'assets/[name]-[hash].js',
        chunkFileNames: 'assets/[name]-[hash].js',
        assetFileNames: 'assets/[name]-[hash][extname]',
      },
    },
  },
});

/** Writes the policy into built pages only: the development server needs inline scripts for hot reload. */
function policyInPage(): Plugin {
  return {
    name: 'policy-in-page',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: policyForMeta() },
        injectTo: 'head-prepend',
      },
    ],
  };
}

/** `frame-ancestors` counts only in a response header; in a meta tag browsers warn about it. */
function policyForMeta(): string {
  return contentSecurityPolicy
    .split('; ')
    .filter((directive) => !directive.startsWith('frame-ancestors'))
    .join('; ');
}
