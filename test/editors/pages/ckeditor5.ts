import { htmlLines, paragraphs } from '../editor';

declare const CKEDITOR: typeof import('ckeditor5');
const { ClassicEditor, Essentials, Paragraph, Bold, BlockQuote, List } = CKEDITOR;

const editor = await ClassicEditor.create(document.querySelector('#box') as HTMLElement, {
  licenseKey: 'GPL',
  plugins: [Essentials, Paragraph, Bold, BlockQuote, List],
});
window.own = {
  lines: () => htmlLines(editor.getData()),
  set: (lines) => editor.setData(paragraphs(lines)),
};
