import type { MainApi } from '@shared/ipc';
import { eventChannels, requestChannels } from '@shared/ipcNames';
import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron';

// The page could name anything; only the channels of the contract get through.
const bridge: MainApi = {
  ask: (channel, request) => {
    if (!requestChannels.includes(channel)) throw new Error(`No channel ${channel}`);
    return ipcRenderer.invoke(channel, request);
  },
  on: (event, listener) => {
    if (!eventChannels.includes(event)) throw new Error(`No event ${event}`);
    const forward = (_event: IpcRendererEvent, payload: Parameters<typeof listener>[0]) =>
      listener(payload);
    ipcRenderer.on(event, forward);
    return () => {
      ipcRenderer.removeListener(event, forward);
    };
  },
};

contextBridge.exposeInMainWorld('mainApi', bridge);
