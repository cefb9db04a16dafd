import { htmlLines, paragraphs } from '../editor';

/**
 * A model of Froala, which is not free software, by what was measured of version 4.7: its element's classes, a paste of
 * plain text alone is refused, one of HTML is cleaned and marked with `data-pasted`, and its own undo does not know what
 * `execCommand` wrote until the next key.
 */
const box = document.querySelector('#box') as HTMLElement;
box.className = 'fr-element fr-view';
box.contentEditable = 'true';
box.innerHTML = '<p><br></p>';
document.execCommand('defaultParagraphSeparator', false, 'p');
box.addEventListener('paste', (event) => {
  event.preventDefault();
  const html = event.clipboardData?.getData('text/html');
  if (html) document.execCommand('insertHTML', false, html.replace(/<p/g, '<p data-pasted="true"'));
});
window.own = {
  lines: () => htmlLines(box.innerHTML),
  set(lines) {
    box.innerHTML = paragraphs(lines);
  },
};
