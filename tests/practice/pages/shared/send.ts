// Requests in the shape of the sites' own. The extra `practice` field tells the recording back end how the page was made to publish.
import type { Account } from './accounts.ts';
import type { Gesture } from './press.ts';

export interface Media {
  id: string;
  name: string;
  url: string;
  alt: string;
  video: boolean;
}

const json = async (path: string, init: RequestInit): Promise<Record<string, unknown>> => {
  const answer = await fetch(path, { method: 'POST', ...init });
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return (await answer.json()) as Record<string, unknown>;
};

const form = (fields: Record<string, string>) => ({
  headers: { 'content-type': 'application/x-www-form-urlencoded' },
  body: new URLSearchParams(fields).toString(),
});

const base64 = async (file: File): Promise<string> => {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let binary = '';
  for (let i = 0; i < bytes.length; i += 0x8000) binary += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
  return btoa(binary);
};

const mediaOf = (id: string, file: File): Media => ({
  id,
  name: file.name,
  url: URL.createObjectURL(file),
  alt: '',
  video: file.type.startsWith('video/'),
});

/** X: a GraphQL operation as JSON. */
export const xOperation = (operation: string, variables: object, account: Account, gesture: Gesture) =>
  json(`/i/api/graphql/a1B2c3D4e5F6/${operation}`, {
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ variables, queryId: 'a1B2c3D4e5F6', practice: { ...gesture, account: account.handle } }),
  });

export const xFollow = (id: string, account: Account, gesture: Gesture) =>
  json(
    '/i/api/1.1/friendships/create.json',
    form({ user_id: id, practice: JSON.stringify({ ...gesture, account: account.handle }) }),
  );

/** X: three requests a file, at the moment it is attached. */
export const xUpload = async (file: File): Promise<Media> => {
  const path = '/i/media/upload.json';
  const start = await json(path, form({ command: 'INIT', total_bytes: String(file.size), media_type: file.type }));
  const id = String(start.media_id_string);
  await json(
    path,
    form({
      command: 'APPEND',
      media_id: id,
      segment_index: '0',
      name: file.name,
      type: file.type,
      media_data: await base64(file),
    }),
  );
  await json(path, form({ command: 'FINALIZE', media_id: id }));
  return mediaOf(id, file);
};

export const xAltText = (media: Media) =>
  json('/i/api/1.1/media/metadata/create.json', {
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ media_id: media.id, alt_text: { text: media.alt } }),
  });

/** Facebook: every mutation goes to one address as a form, named by `fb_api_req_friendly_name`. */
export const facebookMutation = (name: string, input: object, account: Account, gesture: Gesture) =>
  json(
    '/api/graphql/',
    form({
      av: account.id,
      fb_api_req_friendly_name: name,
      variables: JSON.stringify({ input: { ...input, actor_id: account.id } }),
      practice: JSON.stringify({ ...gesture, account: account.name }),
    }),
  );

export const facebookUpload = async (file: File): Promise<Media> => {
  const answer = await json(
    '/ajax/react_composer/attachments/photo/upload',
    form({ name: file.name, type: file.type, farr: await base64(file) }),
  );
  return mediaOf(String(answer.photoID), file);
};
