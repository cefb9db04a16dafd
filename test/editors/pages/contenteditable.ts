import { htmlLines, paragraphs } from '../editor';

const box = document.querySelector('#box') as HTMLElement;
box.contentEditable = 'true';
window.own = {
  lines: () => htmlLines(box.innerHTML),
  set(lines) {
    box.innerHTML = paragraphs(lines);
  },
};
