// What was wrong with a settings file, in words of one language.
import type { Problem } from '../../components/options/props.ts';
import type { Lang } from '../messaging/protocol.ts';
import type { SettingProblem } from '../store/layers.ts';
import * as cy from '../words/cy/settings.ts';
import * as en from '../words/en/settings.ts';

const words = { en, cy };

export const fileSentence = (wrong: keyof typeof en.settingsFile, lang: Lang): string => words[lang].settingsFile[wrong];

export const problemSentence = (problem: SettingProblem, lang: Lang): Problem => ({
  path: problem.path,
  text: words[lang].settingsValue[problem.problem],
});
