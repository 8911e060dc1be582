/**
 * The names of every channel, apart from `ipc.ts` so that the preload, which reads them at each
 * start, need not load the validators.
 */
export const requestChannels = [
  'docx:save',
  'docx:show',
  'pdf:save',
  'pages:print',
  'rescue:save',
  'list:save',
  'template:save',
  'merge:save',
  'menu:context',
  'close:watch',
  'close:answer',
  'help:network',
  'machine:secrecy',
  'log:fault',
] as const;
export type RequestChannel = (typeof requestChannels)[number];

/** What main tells the window without being asked. */
export const eventChannels = ['command', 'close:requested'] as const;
export type EventChannel = (typeof eventChannels)[number];
