// All frames with the rule they speak for, ready to search.
import { compileFrames, type FrameRow } from '../text/frames.ts';
import { frameSets } from './frame-sets.ts';
import { defamationFrames, discriminatoryFrames, grievanceFrames, heatedFrames, threatFrames } from './frames-groups-and-work.ts';
import { derogatoryFrames, ridiculeFrames } from './frames-people.ts';

export interface RuledFrame extends FrameRow {
  readonly rule: string;
}

const under = (rule: string, rows: readonly FrameRow[]): RuledFrame[] => rows.map((row) => ({ ...row, rule }));

export const frameRows: readonly RuledFrame[] = [
  ...under('tone.derogatory', derogatoryFrames),
  ...under('tone.discriminatory', discriminatoryFrames),
  ...under('tone.offensive', threatFrames),
  ...under('tone.ridicule', ridiculeFrames),
  ...under('conduct.defamation', defamationFrames),
  ...under('conduct.grievance', grievanceFrames),
  ...under('tone.heated', heatedFrames),
];

export const frames = compileFrames(frameRows, frameSets);
