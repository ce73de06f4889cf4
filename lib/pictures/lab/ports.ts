// Joins the browser's ports to the lab's host. Only our own pages and content scripts are heard.
import { whoIs } from '../../messaging/sender.ts';
import type { Host, LabPort } from './host.ts';
import { type ClientMessage, LAB_PORT, type LabMessage } from './protocol.ts';

interface RuntimePort {
  readonly name: string;
  readonly sender?: {
    readonly id?: string;
    readonly url?: string;
    readonly origin?: string;
    readonly tab?: { readonly id?: number };
  };
  postMessage(message: LabMessage): void;
  readonly onMessage: { addListener(hear: (message: unknown) => void): void };
  readonly onDisconnect: { addListener(hear: () => void): void };
  disconnect(): void;
}

export interface LabRuntime {
  readonly id: string;
  getURL(path: ''): string;
  readonly onConnect: { addListener(hear: (port: never) => void): void };
}

export const servePorts = (runtime: LabRuntime, host: Host): void => {
  runtime.onConnect.addListener((port: RuntimePort) => {
    if (port.name !== LAB_PORT) return;
    const stamp = port.sender ?? {};
    if (whoIs(stamp, runtime.id, runtime.getURL('')).kind === 'stranger') return port.disconnect();
    let open = true;
    const line: LabPort = {
      post: (message) => {
        if (open) port.postMessage(message);
      },
    };
    port.onMessage.addListener((message) => host.hear(line, message as ClientMessage));
    port.onDisconnect.addListener(() => {
      open = false;
      host.leave(line);
    });
    line.post({ type: 'ready' });
  });
};
