import type { TinyMCE } from 'tinymce';
import { htmlLines, paragraphs } from '../editor';

declare const tinymce: TinyMCE;

const [editor] = await tinymce.init({
  selector: '#box',
  plugins: '',
  skin: 'oxide',
  promotion: false,
  branding: false,
  entity_encoding: 'raw',
});
window.own = {
  lines: () => htmlLines(editor?.getContent({ format: 'raw' }) ?? ''),
  set(lines) {
    editor?.setContent(paragraphs(lines));
    editor?.undoManager.clear();
    editor?.undoManager.add();
  },
};
