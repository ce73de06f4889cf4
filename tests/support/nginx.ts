// A real nginx with TLS on this machine, serving a folder the way a school's host would, and misbehaving on request.
import { execFileSync, spawn } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { misbehaving } from './misbehaving.ts';

export const nginxBinary = [process.env.NGINX_BIN ?? '', '/usr/sbin/nginx', '/usr/bin/nginx'].find((file) => existsSync(file));

export interface Nginx {
  /** `https://localhost:PORT`, without a slash at the end. */
  readonly origin: string;
  readonly port: number;
  /** The same machine as another host, which redirects lead to: `https://127.0.0.1:PORT`. */
  readonly elsewhere: string;
  /** Its own certificate, to trust: no browser and no Node does without being told. */
  readonly certificate: X509Certificate;
  /** Puts a file under its path. Each file gets a later date than the last, as nginx's tag is made of date and length. */
  put(path: string, content: string | Uint8Array): void;
  /** Puts a file of so many zero bytes. */
  putHuge(path: string, bytes: number): void;
  /** What was asked of it so far: `STATUS METHOD HOST PATH BYTES-SENT AUTHORIZATION`, one a line. */
  log(): readonly string[];
  /** How many are waiting for an answer from below `/fault/`. */
  waiting(): number;
  stop(): Promise<void>;
}

export const PASSWORD = { user: 'office', password: 'pa55 wörd' } as const;
export const BEARER = { bearer: 'tok3n-of-the-school' } as const;

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });

/** The headers that let a browser extension read the file without any permission for the host. */
const CORS = `
      add_header Access-Control-Allow-Origin * always;
      add_header Access-Control-Allow-Headers "If-None-Match, Authorization" always;
      add_header Access-Control-Expose-Headers ETag always;
      add_header Access-Control-Max-Age 86400 always;
      if ($request_method = OPTIONS) { return 204; }`;

const config = (dir: string, port: number, plain: number, faults: number) => `
worker_processes 1;
daemon off;
pid ${dir}/nginx.pid;
error_log ${dir}/error.log;
events { worker_connections 64; }
http {
  log_format asked '$status $request_method $http_host $uri $bytes_sent $http_authorization';
  access_log ${dir}/access.log asked;
  client_body_temp_path ${dir}/t1; proxy_temp_path ${dir}/t2; fastcgi_temp_path ${dir}/t3; uwsgi_temp_path ${dir}/t4; scgi_temp_path ${dir}/t5;
  types { application/octet-stream age; application/json json; text/html html; }
  server {
    listen 127.0.0.1:${plain};
    root ${dir}/www;
  }
  server {
    listen 127.0.0.1:${port} ssl;
    server_name localhost;
    server_tokens off;
    ssl_certificate ${dir}/cert.pem;
    ssl_certificate_key ${dir}/key.pem;
    root ${dir}/www;
    location / { ${CORS} }
    location /private/ { ${CORS}
      auth_basic "list"; auth_basic_user_file ${dir}/users;
    }
    location /bearer/ { ${CORS}
      if ($http_authorization != "Bearer ${BEARER.bearer}") { return 401; }
    }
    location = /broken.age { ${CORS} return 500; }
    location = /busy.age { ${CORS} return 503; }
    location = /moved.age { ${CORS} return 302 /list.age; }
    location = /elsewhere.age { ${CORS} return 302 https://127.0.0.1:${port}/list.age; }
    location = /unencrypted.age { ${CORS} return 302 http://localhost:${plain}/list.age; }
    location = /portal.age { ${CORS} default_type text/html; return 200 "<!doctype html><title>Sign in</title>"; }
    location = /slow.age { ${CORS} limit_rate 1; alias ${dir}/www/list.age; }
    location /fault/ { ${CORS} proxy_buffering off; proxy_pass http://127.0.0.1:${faults}; }
  }
}`;

const certify = (dir: string): void => {
  const files = ['-keyout', join(dir, 'key.pem'), '-out', join(dir, 'cert.pem')];
  const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1'];
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'];
  execFileSync('openssl', ['req', '-x509', ...key, '-days', '2', ...files, ...subject], { stdio: 'ignore' });
};

export const startNginx = async (): Promise<Nginx> => {
  if (!nginxBinary) throw new Error('nginx is not installed (apt-get install nginx-light)');
  const dir = mkdtempSync(join(tmpdir(), 'second-look-nginx-'));
  const [port, plain, faults] = [await freePort(), await freePort(), await misbehaving()];
  for (const folder of ['www/private', 'www/bearer']) mkdirSync(join(dir, folder), { recursive: true });
  // nginx's workers run as another user when started by root.
  chmodSync(dir, 0o755);
  certify(dir);
  const hash = execFileSync('openssl', ['passwd', '-apr1', PASSWORD.password]).toString();
  writeFileSync(join(dir, 'users'), `${PASSWORD.user}:${hash}`);
  writeFileSync(join(dir, 'nginx.conf'), config(dir, port, plain, faults.port));
  const server = spawn(nginxBinary, ['-c', join(dir, 'nginx.conf'), '-p', dir], { stdio: 'ignore' });
  const gone = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  await listening(port, 100);
  let date = Date.now() / 1000 - 1_000_000;
  const dated = (path: string) => utimesSync(join(dir, 'www', path), ++date, date);
  return {
    origin: `https://localhost:${port}`,
    port,
    elsewhere: `https://127.0.0.1:${port}`,
    certificate: new X509Certificate(readFileSync(join(dir, 'cert.pem'))),
    put: (path, content) => {
      writeFileSync(join(dir, 'www', path), content);
      dated(path);
    },
    putHuge: (path, bytes) => {
      writeFileSync(join(dir, 'www', path), '');
      truncateSync(join(dir, 'www', path), bytes);
      dated(path);
    },
    log: () => readFileSync(join(dir, 'access.log'), 'utf8').split('\n').filter(Boolean),
    waiting: faults.waiting,
    stop: async () => {
      server.kill();
      await gone;
      await faults.stop();
      rmSync(dir, { recursive: true, force: true });
    },
  };
};

const listening = (port: number, tries: number): Promise<void> =>
  new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.end();
      resolve();
    });
    socket.once('error', (error) =>
      tries > 0 ? setTimeout(() => listening(port, tries - 1).then(resolve, reject), 50) : reject(error),
    );
  });
