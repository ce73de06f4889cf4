// A CouchDB-compatible server on this machine (PouchDB's, in memory), with an office that writes, staff that may only read, and an administrator.
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Couch {
  /** Address of the school's database. */
  readonly database: string;
  /** One request, as the office unless somebody else is named. Returns the status and the answer. */
  as(
    who: Account | null,
    method: string,
    path: string,
    body?: unknown,
  ): Promise<{ readonly status: number; readonly json: Answer }>;
  stop(): Promise<void>;
}

type Answer = Readonly<Record<string, unknown>>;
export interface Account {
  readonly user: string;
  readonly password: string;
}

export const OFFICE: Account = { user: 'office', password: 'swyddfa 1' };
export const READER: Account = { user: 'staff', password: 'darllen 1' };
const ADMIN: Account = { user: 'admin', password: 'gweinyddu 1' };

/** What an administrator puts into the database so that staff can read and not write. */
const READ_ONLY = `function (doc, before, user) {
  if (user.roles.indexOf('office') < 0 && user.roles.indexOf('_admin') < 0) throw { forbidden: 'Only the office writes here.' };
}`;

/** The packages have no types; they are used here and nowhere else. */
const serverOn = (log: string): RequestListener => {
  const require = createRequire(import.meta.url);
  const PouchDB = ['pouchdb-adapter-memory', 'pouchdb-mapreduce', 'pouchdb-replication'].reduce(
    (core, plugin) => core.plugin(require(plugin)),
    require('pouchdb-core'),
  );
  return require('express-pouchdb')(PouchDB.defaults({ adapter: 'memory' }), {
    mode: 'fullCouchDB',
    overrideMode: { exclude: ['routes/fauxton', 'routes/session-stub'] },
    inMemoryConfig: true,
    logPath: log,
  });
};

export const startCouch = async (): Promise<Couch> => {
  const folder = mkdtempSync(join(tmpdir(), 'second-look-couch-'));
  const server = createServer(serverOn(join(folder, 'log.txt')));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const origin = `http://127.0.0.1:${(server.address() as { port: number }).port}`;
  const request = async (who: Account | null, method: string, url: string, body?: unknown) => {
    const login = who ? { authorization: `Basic ${btoa(`${who.user}:${who.password}`)}` } : {};
    const response = await fetch(url, {
      method,
      headers: { 'content-type': 'application/json', ...login },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { status: response.status, json: (await response.json()) as Answer };
  };
  const must = async (...args: Parameters<typeof request>): Promise<void> => {
    const { status, json } = await request(...args);
    if (status >= 300) throw new Error(`${args[1]} ${args[2]}: ${status} ${JSON.stringify(json)}`);
  };
  const database = `${origin}/school-1`;
  await must(null, 'PUT', `${origin}/_config/admins/${ADMIN.user}`, ADMIN.password);
  await must(ADMIN, 'PUT', database);
  for (const [{ user, password }, role] of [
    [OFFICE, 'office'],
    [READER, 'staff'],
  ] as const) {
    const id = `org.couchdb.user:${user}`;
    await must(ADMIN, 'PUT', `${origin}/_users/${id}`, { _id: id, type: 'user', name: user, password, roles: [role] });
  }
  const members = { names: [], roles: ['office', 'staff'] };
  await must(ADMIN, 'PUT', `${database}/_security`, { admins: { names: [], roles: ['_admin'] }, members });
  await must(ADMIN, 'PUT', `${database}/_design/read-only`, { validate_doc_update: READ_ONLY });
  return {
    database,
    as: (who, method, path, body) => request(who, method, `${database}/${path}`, body),
    stop: async () => {
      server.closeAllConnections();
      await new Promise((stopped) => server.close(stopped));
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
