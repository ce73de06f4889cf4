// A mention: a segmented text node, removed word by word.
import { type EditorConfig, type SerializedTextNode, TextNode } from 'lexical';

export class MentionNode extends TextNode {
  static override getType(): string {
    return 'mention';
  }
  static override clone(node: MentionNode): MentionNode {
    return new MentionNode(node.__text, node.__key);
  }
  static override importJSON(json: SerializedTextNode): MentionNode {
    return $createMentionNode(json.text);
  }
  override createDOM(config: EditorConfig): HTMLElement {
    const dom = super.createDOM(config);
    dom.style.backgroundColor = '#dbe7f2';
    dom.spellcheck = false;
    return dom;
  }
  override isTextEntity(): true {
    return true;
  }
}

export const $createMentionNode = (name: string): MentionNode => {
  const node = new MentionNode(name);
  node.setMode('segmented');
  return node;
};
