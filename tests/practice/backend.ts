// The recording back end of the practice sites: answers like x.com and facebook.com would, and remembers what was published and uploaded.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';

export type Site = 'x' | 'facebook';

/** A file as it arrived: what it was called, how big it was, and which bytes. */
export interface Upload {
  readonly id: string;
  readonly site: Site;
  readonly name: string;
  readonly type: string;
  readonly size: number;
  readonly sha256: string;
  alt: string;
}

/** One publishing request. Follows, reposts and deletions are recorded too, with an empty text. */
export interface Post {
  readonly site: Site;
  /** The site's own name for it: `CreateTweet`, `ComposerStoryCreateMutation` ... */
  readonly operation: string;
  readonly text: string;
  /** X: the screen name without the @. Facebook: the name of the person or Page. */
  readonly account: string;
  readonly pictures: readonly Upload[];
  /** False when a script made the event that the page published on. */
  readonly trusted: boolean;
  /** What the page reacted to: `click`, `key`, `ctrl-enter`, `enter`, `mousedown`, `pointerdown`, `touchend`, `form`. */
  readonly via: string;
  /** Id of what is answered, quoted, edited, reposted, deleted or followed; empty = nothing. */
  readonly about: string;
  /** Position in the order of arrival, from 1. */
  readonly at: number;
}

export interface Incoming {
  readonly method: string;
  readonly url: string;
  readonly body: string;
}

export interface Reply {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: string | Buffer;
}

export interface Backend {
  readonly posts: readonly Post[];
  readonly uploads: readonly Upload[];
  handle(request: Incoming): Reply;
  /** Forgets everything recorded. */
  reset(): void;
}

const built = fileURLToPath(new URL('../../.output/practice/', import.meta.url));

/** As strict as the sites: nothing from elsewhere, no inline scripts. */
const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' blob: data:; media-src blob:; connect-src 'self'; form-action 'self'; base-uri 'none'";

const text = (status: number, type: string, body: string | Buffer): Reply => ({
  status,
  headers: {
    'content-type': type,
    'cache-control': 'no-store',
    ...(type.startsWith('text/html') ? { 'content-security-policy': CSP } : {}),
  },
  body,
});
const json = (value: object): Reply => text(200, 'application/json', JSON.stringify(value));

const shell = (site: Site): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${site === 'x' ? 'X' : 'Facebook'} (practice)</title>` +
  `<link rel="stylesheet" href="/practice/${site}.css"><script src="/practice/${site}.js" defer></script></head>` +
  `<body>${site === 'x' ? '<div id="react-root"></div>' : '<div id="mount_0_0"></div>'}</body></html>`;

/** X without scripts: a form the browser itself submits. */
const nativeForm =
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>X (practice form)</title></head><body><main>' +
  '<a href="/YsgolAberhelyg" data-testid="DashButton_ProfileIcon_Link" aria-label="Profile">@YsgolAberhelyg</a>' +
  '<form method="post" action="/i/api/graphql/form/CreateTweet"><div data-testid="tweetTextarea_0"><textarea name="tweet_text" aria-label="Post text"></textarea></div>' +
  '<button type="submit" data-testid="tweetButton">Post</button></form></main></body></html>';

export const createBackend = (): Backend => {
  let posts: Post[] = [];
  let uploads: Upload[] = [];
  let counter = 5000;
  const nextId = () => String(++counter);

  const keep = (site: Site, id: string, name: string, type: string, data: string) => {
    const bytes = Buffer.from(data, 'base64');
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    uploads.push({ id, site, name, type, size: bytes.length, sha256, alt: '' });
  };
  const pictures = (ids: readonly string[]) => ids.flatMap((id) => uploads.filter((u) => u.id === id));
  const record = (post: Omit<Post, 'at'>) => posts.push({ ...post, at: posts.length + 1 });

  const xUpload = (fields: URLSearchParams): Reply => {
    const id = fields.get('media_id') ?? nextId();
    if (fields.get('command') === 'APPEND')
      keep('x', id, fields.get('name') ?? '', fields.get('type') ?? '', fields.get('media_data') ?? '');
    return json({ media_id_string: id });
  };

  const xOperation = (operation: string, body: string): Reply => {
    const isForm = !body.startsWith('{');
    const fields = new URLSearchParams(body);
    const sent = isForm ? { variables: { tweet_text: fields.get('tweet_text')?.replaceAll('\r\n', '\n') } } : JSON.parse(body);
    const v = sent.variables;
    record({
      site: 'x',
      operation,
      text: v.tweet_text ?? '',
      account: sent.practice?.account ?? '',
      pictures: pictures((v.media?.media_entities ?? []).map((m: { media_id: string }) => m.media_id)),
      trusted: sent.practice?.trusted ?? true,
      via: sent.practice?.via ?? 'form',
      about: v.edit_options?.previous_tweet_id ?? v.attachment_url ?? v.reply?.in_reply_to_tweet_id ?? v.tweet_id ?? '',
    });
    return isForm
      ? text(200, 'text/html; charset=utf-8', '<!doctype html><title>Posted</title><p id="posted">Posted</p>')
      : json({ rest_id: nextId() });
  };

  const facebookMutation = (fields: URLSearchParams): Reply => {
    const { input } = JSON.parse(fields.get('variables') ?? '{"input":{}}');
    const practice = JSON.parse(fields.get('practice') ?? '{}');
    const ids = (input.attachments ?? []).map(
      (a: { photo?: { id: string }; media?: { id: string } }) => (a.photo ?? a.media)?.id,
    );
    record({
      site: 'facebook',
      operation: fields.get('fb_api_req_friendly_name') ?? '',
      text: input.message?.text ?? '',
      account: practice.account ?? '',
      pictures: pictures(ids),
      trusted: practice.trusted ?? false,
      via: practice.via ?? '',
      about:
        input.story_id ?? (input.feedback_id ? Buffer.from(input.feedback_id, 'base64').toString().replace('feedback:', '') : ''),
    });
    return json({ data: { story_create: { story_id: nextId() } } });
  };

  const post = (path: string, body: string): Reply => {
    const fields = new URLSearchParams(body);
    const graphql = /^\/i\/api\/graphql\/[\w-]+\/(\w+)$/.exec(path);
    if (graphql) return xOperation(graphql[1] as string, body);
    if (path === '/i/media/upload.json') return xUpload(fields);
    if (path === '/api/graphql/') return facebookMutation(fields);
    if (path === '/ajax/react_composer/attachments/photo/upload') {
      const id = nextId();
      keep('facebook', id, fields.get('name') ?? '', fields.get('type') ?? '', fields.get('farr') ?? '');
      return json({ photoID: id });
    }
    if (path === '/i/api/1.1/media/metadata/create.json') {
      const { media_id, alt_text } = JSON.parse(body);
      for (const u of uploads) if (u.id === media_id) u.alt = alt_text.text;
      return json({});
    }
    if (path === '/i/api/1.1/friendships/create.json') {
      const practice = JSON.parse(fields.get('practice') ?? '{}');
      const about = fields.get('user_id') ?? '';
      record({ site: 'x', operation: 'friendships/create', text: '', pictures: [], about, ...practice });
      return json({});
    }
    return text(404, 'text/plain', `no such endpoint: ${path}`);
  };

  return {
    get posts() {
      return posts;
    },
    get uploads() {
      return uploads;
    },
    reset() {
      posts = [];
      uploads = [];
    },
    handle({ method, url, body }) {
      const { hostname, pathname } = new URL(url);
      if (method === 'POST') return post(pathname, body);
      const file = /^\/practice\/((?:x|facebook)\.(js|css))$/.exec(pathname);
      if (file) return text(200, file[2] === 'js' ? 'text/javascript' : 'text/css', readFileSync(`${built}${file[1]}`));
      if (pathname === '/favicon.ico') return text(204, 'text/plain', '');
      if (pathname === '/practice/form') return text(200, 'text/html; charset=utf-8', nativeForm);
      return text(200, 'text/html; charset=utf-8', shell(hostname.includes('facebook') ? 'facebook' : 'x'));
    },
  };
};

/** The same back end over plain HTTP, to look at the pages without the extension: x.localhost and facebook.localhost, any free port. */
export const listen = async (backend: Backend, port = 0): Promise<{ port: number; close(): void }> => {
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const url = `http://${request.headers.host}${request.url}`;
    const reply = backend.handle({ method: request.method ?? 'GET', url, body: Buffer.concat(chunks).toString() });
    response.writeHead(reply.status, reply.headers).end(reply.body);
  });
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
  return { port: (server.address() as AddressInfo).port, close: () => server.close() };
};
