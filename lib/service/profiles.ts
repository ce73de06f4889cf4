// Profiles that name the school, as last seen: a site shows a person's own bio on one page only, and they post from all the others.
import type { Account, PlatformId } from '../core/draft.ts';
import type { Area } from '../store/area.ts';

export interface Profiles {
  /** With `linked` false, whatever was kept of the account goes. */
  keep(platform: PlatformId, account: Account, linked: boolean): Promise<void>;
  /** The account with its bio filled in, where the draft's page showed none and one is known. */
  complete(platform: PlatformId, account: Account): Promise<Account>;
}

/** `area` is storage.session: in memory, and gone with the browser. Only bios that name the school are ever in it. */
export const profilesIn = (area: Area): Profiles => ({
  keep: (platform, account, linked) => {
    const key = keyOf(platform, account);
    return linked && account.handle ? area.set({ [key]: account.bio }) : area.remove(key);
  },
  complete: async (platform, account) => {
    if (account.bio !== '' || account.handle === '') return account;
    const key = keyOf(platform, account);
    const bio = (await area.get(key))[key];
    return typeof bio === 'string' ? { ...account, bio } : account;
  },
});

const keyOf = (platform: PlatformId, account: Account): string => `profile.${platform}.${account.handle.toLowerCase()}`;
