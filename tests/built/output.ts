// Reads a built extension from .output.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const targets = ['chrome-mv3', 'firefox-mv3'] as const;
export type Target = (typeof targets)[number];

const dir = (target: Target): string => fileURLToPath(new URL(`../../.output/${target}/`, import.meta.url));

export interface Manifest {
  manifest_version: number;
  permissions?: string[];
  optional_permissions?: string[];
  host_permissions?: string[];
  optional_host_permissions?: string[];
  web_accessible_resources?: unknown[];
  externally_connectable?: unknown;
  content_security_policy?: { extension_pages?: string; sandbox?: string };
  content_scripts?: { matches: string[]; js: string[]; run_at?: string; all_frames?: boolean; world?: string }[];
  browser_specific_settings?: { gecko?: { id?: string; data_collection_permissions?: { required?: string[] } } };
  key?: string;
  default_locale?: string;
}

export const manifestOf = (target: Target): Manifest => JSON.parse(readFileSync(`${dir(target)}manifest.json`, 'utf8'));

/** Paths below the build, with forward slashes. */
export const filesOf = (target: Target): string[] =>
  readdirSync(dir(target), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(dir(target).length).replaceAll('\\', '/').replace(/^\//, ''));

export const textOf = (target: Target, file: string): string => readFileSync(`${dir(target)}${file}`, 'utf8');
