import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { paragraphs } from '../editor';

const editor = new Editor({
  element: document.querySelector('#box') as HTMLElement,
  extensions: [StarterKit],
});
window.own = {
  lines: () => editor.getText({ blockSeparator: '\n' }).split('\n'),
  set: (lines) => void editor.commands.setContent(paragraphs(lines).replaceAll('<br>', '')),
};
