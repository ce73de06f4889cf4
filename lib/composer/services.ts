// What the guard needs from outside: the background's answers and somewhere to show things. Tests hand in stand-ins.
import type { AttachProps } from '../../components/attach/props.ts';
import type { ChipProps } from '../../components/chip/props.ts';
import type { WarningProps } from '../../components/warning/props.ts';
import type { Ask } from '../messaging/client.ts';
import type { LabClient } from '../pictures/lab/client.ts';

/** Props in, callbacks out; where and how they are drawn is not the guard's business. */
export interface Ui {
  /** Shows the warning, or changes what an open one says. */
  showWarning(props: WarningProps): void;
  hideWarning(): void;
  /** The question while a picture is being attached. */
  showAttach?(props: AttachProps): void;
  hideAttach?(): void;
  /** Runs `work` while the page can be reached, with the warning still showing. */
  reachingPage<T>(work: () => Promise<T>): Promise<T>;
  /** `beside` is the editor the chip belongs to. */
  showChip(props: ChipProps, beside: Element): void;
  /** The editor may have moved. */
  placeChip(): void;
  hideChip(): void;
  /** Does the event belong to our own interface? Then the page has not seen it. */
  owns(event: Event): boolean;
}

export interface Services {
  readonly ask: Ask;
  /** True once the extension was updated or removed under this page: nothing can be checked until it is reloaded. */
  orphaned(): boolean;
  /** Line to the part that examines pictures; without it every picture is of unknown content. */
  readonly lab?: LabClient;
  readonly ui: Ui;
}
