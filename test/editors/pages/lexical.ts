import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $createTextNode, $getRoot, createEditor } from 'lexical';
import '../editor';

const box = document.querySelector('#box') as HTMLElement;
box.contentEditable = 'true';
const editor = createEditor({
  namespace: 'test',
  onError(error) {
    throw error;
  },
});
editor.setRootElement(box);
registerRichText(editor);
registerHistory(editor, createEmptyHistoryState(), 300);

const set = (lines: readonly string[]) => {
  editor.update(
    () => {
      const root = $getRoot();
      root.clear();
      for (const line of lines) root.append($createParagraphNode().append($createTextNode(line)));
    },
    { discrete: true },
  );
};
set(['']);
window.own = {
  lines: () =>
    editor.getEditorState().read(() =>
      $getRoot()
        .getChildren()
        .flatMap((child) => child.getTextContent().split('\n')),
    ),
  set,
};
