// Beth all fod o'i le ar ffeil gosodiadau'r ysgol. (What can be wrong with a settings file, in Welsh.)
import type * as en from '../en/settings.ts';
import type { Widen } from '../widen.ts';

export const settingsFile: Widen<typeof en.settingsFile> = {
  empty: 'Mae’r ffeil yn wag. Ni newidiwyd dim.',
  'too-big': 'Mae’r ffeil yn llawer rhy fawr i fod yn osodiadau ysgol. Ni newidiwyd dim.',
  'not-json': 'Nid ffeil gosodiadau yw hon: ni ellid ei darllen fel JSON. Ni newidiwyd dim.',
  'not-settings': 'Nid oes gosodiadau ysgol yn y ffeil hon. Ni newidiwyd dim.',
  unreadable: 'Ni ellid darllen y ffeil. Efallai ei bod yn dal ar agor mewn rhaglen arall. Ni newidiwyd dim.',
};
