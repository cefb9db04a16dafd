import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, type Descendant, Editor, Node, Transforms } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';
import '../editor';

const paragraph = (text: string) => ({ type: 'paragraph', children: [{ text }] }) as unknown as Descendant;
const editor = withHistory(withReact(createEditor() as never) as never) as unknown as ReturnType<
  typeof createEditor
>;

createRoot(document.querySelector('#box') as HTMLElement).render(
  createElement(Slate, {
    editor: editor as never,
    initialValue: [paragraph('')],
    // Among the properties, since their type asks for it.
    ...{ children: createElement(Editable, { placeholder: 'Write …' }) },
  }),
);
window.own = {
  lines: () => editor.children.flatMap((child) => Node.string(child).split('\n')),
  set(lines) {
    Editor.withoutNormalizing(editor, () => {
      for (let count = editor.children.length; count > 0; count -= 1)
        Transforms.removeNodes(editor, { at: [0] });
      Transforms.insertNodes(editor, lines.map(paragraph), { at: [0] });
    });
  },
};
