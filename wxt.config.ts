import { defineConfig } from 'wxt';
import { hostPatterns } from './lib/platforms/hosts.ts';
import { idleIcon } from './lib/service/icons.ts';

// Chromium derives the extension's id from this public key; school policies address the extension by that id.
export const CHROMIUM_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAq6XejHNyFCu8L588MNFL+Q/RFcEWUNCTaD9SdeATN4cceUoUYgj7JSmhaCDx9RARg5vs1mBp6LmXDU+M0EyF5TVaUsA1UtiZttPZUVx82na2NLc4quXjYBuy5ISknjwJTrP6OQqHm4aVAFi2ytMnBoMQnifaA3iMip6IjBPcZ8vd0lw0sV7Qa159pI2EcRwTvqJjvDHbn+7FeFrtILMxU13ZuTRF/m5pPSuuFwqLCVzzV0pQkqCLzu4qvAY66rRbG8KmqXVn8wwGFT66VF94yUqL8MDXd9/ZRX+dv0LJQSofH1bwWxeg0F8oPRtQOdZsx5i+VX89Y0Zx2fPoiFYS3QIDAQAB';

/** The id under which Firefox and its policies know the extension. */
export const GECKO_ID = 'second-look@secondlook.example';

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    // Pictures are examined in an offscreen document where the background has neither documents nor workers.
    permissions: browser === 'firefox' ? ['storage', 'alarms'] : ['storage', 'alarms', 'offscreen'],
    host_permissions: hostPatterns,
    // Asked for one host at a time, and only where a school's list lies on a host that does not let everybody read it.
    optional_host_permissions: ['https://*/*'],
    action: { default_icon: idleIcon, default_title: '__MSG_extName__' },
    content_security_policy: {
      // The background follows the school's list wherever the school keeps it, so https: cannot be narrowed to a host; lib/list/sync-fetch.ts is the only caller.
      // 'wasm-unsafe-eval' lets the packaged inference runtime compile; it allows no script. Firefox frames the photo lab in its background page.
      extension_pages: `default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; object-src 'none'; style-src 'self'; img-src 'self' blob: data:; media-src blob:; connect-src 'self' https:; frame-src ${browser === 'firefox' ? "'self'" : "'none'"}; base-uri 'none'; form-action 'none'`,
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: { id: GECKO_ID, strict_min_version: '142.0', data_collection_permissions: { required: ['none'] } },
          },
        }
      : { key: CHROMIUM_KEY, storage: { managed_schema: 'managed-schema.json' }, minimum_chrome_version: '137' }),
  }),
});
