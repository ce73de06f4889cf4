// The manifests ask for what they must and nothing else. Changing a list here is a decision, not a repair.
import { describe, expect, test } from 'vitest';
import { hostPatterns } from '../../lib/platforms/hosts.ts';
import { manifestOf, type Target, targets } from './output.ts';

const permissions: Record<Target, string[]> = {
  // Alarms wake the background for the hourly look at the school's list. The offscreen document is where pictures are examined; Firefox does it in its background page.
  'chrome-mv3': ['alarms', 'offscreen', 'storage'],
  'firefox-mv3': ['alarms', 'storage'],
};

describe.each(targets)('%s', (target) => {
  const manifest = manifestOf(target);
  const policy = new Map(
    (manifest.content_security_policy?.extension_pages ?? '')
      .split(';')
      .map((part) => part.trim().split(/\s+/))
      .map(([name, ...values]) => [name as string, values]),
  );

  test('is version 3 and in English by default', () => {
    expect(manifest).toMatchObject({ manifest_version: 3, default_locale: 'en' });
  });

  test('asks for exactly these permissions', () => {
    expect([...(manifest.permissions ?? [])].sort()).toEqual(permissions[target]);
    expect(manifest.optional_permissions ?? []).toEqual([]);
  });

  test('may touch the supported sites and no other', () => {
    expect(manifest.host_permissions).toEqual(hostPatterns);
    // Asked for one host at a time, when the school's list lies there; never given at installation.
    expect(manifest.optional_host_permissions ?? []).toEqual(['https://*/*']);
    for (const script of manifest.content_scripts ?? []) expect(hostPatterns).toEqual(expect.arrayContaining(script.matches));
  });

  test('guards every supported site, in every frame, before the page runs', () => {
    const guard = (manifest.content_scripts ?? []).filter((script) => script.world !== 'MAIN');
    expect(guard.length).toBeGreaterThan(0);
    expect([...new Set(guard.flatMap((script) => script.matches))].sort()).toEqual([...hostPatterns].sort());
    for (const script of guard) expect(script).toMatchObject({ run_at: 'document_start', all_frames: true });
  });

  test('shows pages nothing of ours', () => {
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest.externally_connectable).toBeUndefined();
  });

  test('lets its own pages load and run only what is packaged', () => {
    expect(policy.get('default-src')).toEqual(["'self'"]);
    // The school's list may lie on any host; that only its sync reaches out is a test of the sources.
    expect(policy.get('connect-src')).toEqual(["'self'", 'https:']);
    expect(policy.get('object-src')).toEqual(["'none'"]);
    expect(policy.get('style-src')).toEqual(["'self'"]);
    expect(policy.get('script-src')?.filter((source) => source !== "'self'" && source !== "'wasm-unsafe-eval'")).toEqual([]);
    const sources = [...policy].flatMap(([name, values]) => (name === 'connect-src' ? [] : values));
    expect(sources.filter((source) => /unsafe-inline|'unsafe-eval'|https?:|\*|^ws/.test(source))).toEqual([]);
    expect(manifest.content_security_policy?.sandbox).toBeUndefined();
  });
});

test('Firefox knows it by its id, and that it collects nothing', () => {
  const gecko = manifestOf('firefox-mv3').browser_specific_settings?.gecko;
  expect(gecko?.id).toBe('second-look@secondlook.example');
  expect(gecko?.data_collection_permissions).toEqual({ required: ['none'] });
});

test('Chromium gives it a lasting id', () => {
  expect(manifestOf('chrome-mv3').key).toMatch(/^[\w+/]+=*$/);
});
