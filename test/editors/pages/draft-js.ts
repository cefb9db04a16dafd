import { ContentState, Editor, EditorState } from 'draft-js';
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import '../editor';

function Reply() {
  const [state, setState] = useState(() => EditorState.createEmpty());
  window.own = {
    lines: () => state.getCurrentContent().getPlainText('\n').split('\n'),
    set(lines) {
      const content = ContentState.createFromText(lines.join('\n'));
      setState(EditorState.moveFocusToEnd(EditorState.createWithContent(content)));
    },
  };
  return createElement(Editor, { editorState: state, onChange: setState });
}
createRoot(document.querySelector('#box') as HTMLElement).render(createElement(Reply));
