// What was wrong with a settings file, in words of one language.
import type { Problem } from '../../components/options/props.ts';
import type { SourceSettings } from '../list/source-schema.ts';
import type { Lang } from '../messaging/protocol.ts';
import type { SchoolFileProblem } from '../store/school-file.ts';
import * as cy from '../words/cy/settings.ts';
import * as en from '../words/en/settings.ts';
import { syncProblemWords } from '../words/sync.ts';

const words = { en, cy };

export const fileSentence = (wrong: keyof typeof en.settingsFile, lang: Lang): string => words[lang].settingsFile[wrong];

export const asProblem = (problem: SchoolFileProblem): Problem => ({ path: problem.path, text: problem.message });

export const sourceProblems = (sources: SourceSettings, lang: Lang): readonly Problem[] =>
  sources.problems.map(({ path, problem }) => ({ path, text: syncProblemWords[lang][problem] ?? problem }));
