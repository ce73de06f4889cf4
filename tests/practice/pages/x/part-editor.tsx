// One part of a post: a Draft.js editor with coloured mentions and hashtags, emoji spans and the mentions typeahead.
import {
  CompositeDecorator,
  type ContentBlock,
  Editor,
  EditorState,
  getDefaultKeyBinding,
  Modifier,
  SelectionState,
} from 'draft-js';
import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { t } from '../shared/labels.ts';
import { type Gesture, gestureOf } from '../shared/press.ts';
import { emojiIn } from './emoji.ts';
import { people } from './people.ts';
import css from './x.module.css';

const matches = (pattern: RegExp) => (block: ContentBlock, mark: (start: number, end: number) => void) => {
  for (const m of block.getText().matchAll(pattern)) mark(m.index, m.index + m[0].length);
};

const decorator = new CompositeDecorator([
  {
    strategy: matches(/[@#][\p{L}\p{N}_]+/gu),
    component: (p: { children: ReactNode }) => <span className={css.entity}>{p.children}</span>,
  },
  {
    strategy: (block, mark) => {
      for (const e of emojiIn(block.getText())) mark(e.start, e.end);
    },
    component: (p: { children: ReactNode }) => <span className={css.emoji}>{p.children}</span>,
  },
]);

export const emptyPart = (): EditorState => EditorState.createEmpty(decorator);
export const textOf = (state: EditorState): string => state.getCurrentContent().getPlainText('\n');

/** The unfinished @mention before the caret, or null. */
const mentionAt = (state: EditorState) => {
  const at = state.getSelection();
  if (!at.isCollapsed() || !at.getHasFocus()) return null;
  const before = state.getCurrentContent().getBlockForKey(at.getStartKey()).getText().slice(0, at.getStartOffset());
  const found = /(?:^|\s)@(\w{2,})$/.exec(before);
  if (!found) return null;
  const typed = (found[1] as string).toLowerCase();
  const offers = people.filter((p) => p.handle.toLowerCase().startsWith(typed) && p.handle.toLowerCase() !== typed);
  return offers.length
    ? { offers, start: at.getStartOffset() - typed.length - 1, end: at.getStartOffset(), block: at.getStartKey() }
    : null;
};

interface Props {
  index: number;
  state: EditorState;
  placeholder: string;
  onChange(state: EditorState): void;
  onFiles(files: File[]): void;
  onPublish(gesture: Gesture): void;
}

export const PartEditor = ({ index, state, placeholder, onChange, onFiles, onPublish }: Props) => {
  const editor = useRef<Editor>(null);
  const lastKey = useRef<KeyboardEvent>();
  const mention = mentionAt(state);

  const pick = (handle: string) => {
    if (!mention) return;
    const range = SelectionState.createEmpty(mention.block).merge({ anchorOffset: mention.start, focusOffset: mention.end });
    const content = Modifier.replaceText(state.getCurrentContent(), range, `@${handle} `);
    onChange(EditorState.forceSelection(EditorState.push(state, content, 'insert-characters'), content.getSelectionAfter()));
  };

  const take = (files: Blob[]) => {
    onFiles(files as File[]);
    return 'handled' as const;
  };

  const keyBinding = (event: KeyboardEvent) => {
    lastKey.current = event;
    if (event.keyCode === 13 && (event.ctrlKey || event.metaKey)) return 'publish';
    if (mention && (event.keyCode === 13 || event.keyCode === 9)) return 'pick';
    return getDefaultKeyBinding(event);
  };

  const keyCommand = (command: string) => {
    if (command === 'publish' && lastKey.current) onPublish(gestureOf('ctrl-enter', lastKey.current));
    else if (command === 'pick' && mention?.offers[0]) pick(mention.offers[0].handle);
    else return 'not-handled';
    return 'handled';
  };

  return (
    <div className={css.part} data-testid={`tweetTextarea_${index}RichTextInputContainer`}>
      <div className={css.partLabel} data-testid={`tweetTextarea_${index}_label`} onClick={() => editor.current?.focus()}>
        <Editor
          ref={editor}
          editorState={state}
          onChange={onChange}
          placeholder={placeholder}
          ariaLabel={placeholder === '' ? t('addPost') : placeholder}
          ariaMultiline={true}
          role="textbox"
          webDriverTestID={`tweetTextarea_${index}`}
          stripPastedStyles={true}
          keyBindingFn={keyBinding}
          handleKeyCommand={keyCommand}
          handlePastedFiles={take}
          handleDroppedFiles={(_, files) => take(files)}
        />
      </div>
      {mention && (
        <div id="typeaheadDropdown-1" className={css.typeahead} role="listbox">
          {mention.offers.map((p) => (
            <button
              type="button"
              role="option"
              key={p.id}
              className={css.typeaheadRow}
              data-testid="typeaheadResult"
              onMouseDown={(e) => e.preventDefault()}
              onClick={() => pick(p.handle)}
            >
              <b>{p.name}</b> @{p.handle}
            </button>
          ))}
        </div>
      )}
    </div>
  );
};
