// A back end for nginx that breaks off or never ends: what a good server will not do by itself.
import { createServer, type Socket } from 'node:net';

export interface Misbehaving {
  readonly port: number;
  /** Questions that are being answered, or left without an answer, at this moment. */
  waiting(): number;
  stop(): Promise<void>;
}

const head = (...lines: readonly string[]) =>
  ['HTTP/1.1 200 OK', 'Content-Type: application/octet-stream', 'Connection: close', ...lines, '', ''].join('\r\n');

/** By the last part of the path. */
const faults: Readonly<Record<string, (socket: Socket) => void>> = {
  // Says 5,000 bytes, hands over 200, hangs up.
  'truncated.age': (socket) => socket.end(head('Content-Length: 5000') + 'x'.repeat(200)),
  // Says nothing of its length and goes on for ever.
  'endless.age': (socket) => {
    const block = Buffer.alloc(1 << 20, 0x78);
    socket.write(head());
    const more = () => {
      while (socket.writable && socket.write(block));
    };
    socket.on('drain', more);
    more();
  },
  // Takes the question and never answers.
  'silent.age': () => {},
};

export const misbehaving = (): Promise<Misbehaving> =>
  new Promise((resolve) => {
    const open = new Set<Socket>();
    const server = createServer((socket) => {
      open.add(socket);
      socket.on('close', () => open.delete(socket));
      socket.on('error', () => socket.destroy());
      socket.once('data', (data) => {
        const name = /^GET \S*\/(\S+) /.exec(data.toString('latin1'))?.[1] ?? '';
        const fault = faults[name];
        if (fault) fault(socket);
        else socket.end('HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n');
      });
    }).listen(0, '127.0.0.1', () =>
      resolve({
        port: (server.address() as { port: number }).port,
        waiting: () => open.size,
        stop: () =>
          new Promise((stopped) => {
            for (const socket of open) socket.destroy();
            server.close(() => stopped());
          }),
      }),
    );
  });
