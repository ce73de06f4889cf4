// The Lexical editor behind posts and comments, with the mentions typeahead; text goes out as the sites read it, a line per paragraph.
import { LexicalComposer } from '@lexical/react/LexicalComposer';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { ContentEditable } from '@lexical/react/LexicalContentEditable';
import { LexicalErrorBoundary } from '@lexical/react/LexicalErrorBoundary';
import { HistoryPlugin } from '@lexical/react/LexicalHistoryPlugin';
import { RichTextPlugin } from '@lexical/react/LexicalRichTextPlugin';
import { LexicalTypeaheadMenuPlugin, MenuOption, useBasicTypeaheadTriggerMatch } from '@lexical/react/LexicalTypeaheadMenuPlugin';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  COMMAND_PRIORITY_HIGH,
  COMMAND_PRIORITY_LOW,
  COMMAND_PRIORITY_NORMAL,
  DROP_COMMAND,
  type EditorState,
  KEY_ENTER_COMMAND,
  PASTE_COMMAND,
  type TextNode,
} from 'lexical';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Gesture } from '../shared/press.ts';
import css from './facebook.module.css';
import { friends } from './friends.ts';
import { $createMentionNode, MentionNode } from './mention-node.ts';

const readText = (state: EditorState): string =>
  state.read(() =>
    $getRoot()
      .getChildren()
      .map((block) => block.getTextContent())
      .join('\n'),
  );

const fill = (text: string) => () => {
  const root = $getRoot();
  for (const line of text.split('\n')) {
    const block = $createParagraphNode();
    if (line) block.append($createTextNode(line));
    root.append(block);
  }
};

class Friend extends MenuOption {
  readonly name: string;
  constructor(name: string) {
    super(name);
    this.name = name;
  }
}

const Mentions = () => {
  const [editor] = useLexicalComposerContext();
  const [query, setQuery] = useState<string | null>(null);
  const trigger = useBasicTypeaheadTriggerMatch('@', { minLength: 1 });
  const options = useMemo(
    () =>
      query === null ? [] : friends.filter((f) => f.toLowerCase().startsWith(query.toLowerCase())).map((f) => new Friend(f)),
    [query],
  );
  const pick = useCallback(
    (option: Friend, typed: TextNode | null, close: () => void) =>
      editor.update(() => {
        const mention = $createMentionNode(option.name);
        typed?.replace(mention);
        mention.selectNext();
        close();
      }),
    [editor],
  );
  return (
    <LexicalTypeaheadMenuPlugin<Friend>
      onQueryChange={setQuery}
      onSelectOption={pick}
      triggerFn={trigger}
      commandPriority={COMMAND_PRIORITY_NORMAL}
      options={options}
      menuRenderFn={(anchor, { selectedIndex, selectOptionAndCleanUp }) =>
        anchor.current && options.length
          ? createPortal(
              <div className={css.typeahead} role="listbox">
                {options.map((o, i) => (
                  <div
                    key={o.key}
                    role="option"
                    tabIndex={-1}
                    aria-selected={selectedIndex === i}
                    className={css.typeaheadRow}
                    onMouseDown={(e) => e.preventDefault()}
                    onClick={() => selectOptionAndCleanUp(o)}
                  >
                    {o.name}
                  </div>
                ))}
              </div>,
              anchor.current,
            )
          : null
      }
    />
  );
};

interface WiringProps {
  enterPublishes: boolean;
  autoFocus: boolean;
  onText(text: string): void;
  onFiles(files: File[]): void;
  onEnter?(gesture: Gesture): void;
}

const Wiring = ({ enterPublishes, autoFocus, onText, onFiles, onEnter }: WiringProps) => {
  const [editor] = useLexicalComposerContext();
  useEffect(() => {
    if (autoFocus) editor.focus();
  }, [editor, autoFocus]);
  useEffect(() => editor.registerUpdateListener(({ editorState }) => onText(readText(editorState))), [editor, onText]);
  useEffect(
    () =>
      editor.registerCommand(
        KEY_ENTER_COMMAND,
        (event) => {
          if (!event || !onEnter) return false;
          const withModifier = event.ctrlKey || event.metaKey;
          if (enterPublishes ? event.shiftKey : !withModifier) return false;
          event.preventDefault();
          onEnter({ via: withModifier ? 'ctrl-enter' : 'enter', trusted: event.isTrusted });
          return true;
        },
        COMMAND_PRIORITY_LOW,
      ),
    [editor, enterPublishes, onEnter],
  );
  useEffect(() => {
    const take = (event: Event, files: File[]) => {
      if (files.length === 0) return false;
      event.preventDefault();
      onFiles(files);
      return true;
    };
    const stopPaste = editor.registerCommand(
      PASTE_COMMAND,
      (event) => take(event as Event, [...((event as ClipboardEvent).clipboardData?.files ?? [])]),
      COMMAND_PRIORITY_HIGH,
    );
    const stopDrop = editor.registerCommand(
      DROP_COMMAND,
      (event) => take(event, [...(event.dataTransfer?.files ?? [])]),
      COMMAND_PRIORITY_HIGH,
    );
    return () => {
      stopPaste();
      stopDrop();
    };
  }, [editor, onFiles]);
  return null;
};

interface Props extends Omit<WiringProps, 'autoFocus' | 'enterPublishes'> {
  label: string;
  placeholder: string;
  start?: string;
  autoFocus?: boolean;
  enterPublishes?: boolean;
}

export const Editor = ({
  label,
  placeholder,
  start = '',
  autoFocus = false,
  enterPublishes = false,
  onText,
  onFiles,
  onEnter,
}: Props) => (
  <LexicalComposer
    initialConfig={{
      namespace: 'CometComposer',
      nodes: [MentionNode],
      editorState: start ? fill(start) : null,
      theme: { paragraph: css.paragraph as string },
      onError: (error) => {
        throw error;
      },
    }}
  >
    <div className={css.editor}>
      <RichTextPlugin
        contentEditable={
          <ContentEditable
            className={css.editable}
            ariaLabel={label}
            aria-placeholder={placeholder}
            placeholder={<div className={css.placeholder}>{placeholder}</div>}
            spellCheck={true}
            tabIndex={0}
          />
        }
        ErrorBoundary={LexicalErrorBoundary}
      />
    </div>
    <HistoryPlugin />
    <Mentions />
    <Wiring
      enterPublishes={enterPublishes}
      autoFocus={autoFocus}
      onText={onText}
      onFiles={onFiles}
      {...(onEnter ? { onEnter } : {})}
    />
  </LexicalComposer>
);
