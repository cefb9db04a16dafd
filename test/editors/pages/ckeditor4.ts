import { htmlLines, paragraphs } from '../editor';

interface Editor4 {
  on(event: string, listener: () => void): void;
  getData(): string;
  setData(html: string, options: { callback(): void }): void;
  resetUndo(): void;
}
declare const CKEDITOR: { replace(id: string, config: object): Editor4 };

const editor = CKEDITOR.replace('box', { versionCheck: false, entities: false, removePlugins: 'exportpdf' });
editor.on('instanceReady', () => {
  window.own = {
    lines: () => htmlLines(editor.getData()),
    set: (lines) =>
      new Promise<void>((callback) => {
        editor.setData(paragraphs(lines), { callback });
      }).then(() => editor.resetUndo()),
  };
});
