import { htmlLines, paragraphs } from '../editor';

/**
 * A model of Redactor, which is not free software, by what was measured in osTicket 1.18: an editable element over a
 * hidden text field, which follows with each `input`; what is sent is the field.
 */
const field = document.querySelector('#box') as HTMLTextAreaElement;
field.hidden = true;
const box = document.createElement('div');
box.className = 'redactor-in';
box.contentEditable = 'true';
box.innerHTML = '<p><br></p>';
field.after(box);
document.execCommand('defaultParagraphSeparator', false, 'p');
const sync = () => {
  field.value = box.innerHTML;
};
box.addEventListener('input', sync);
sync();
window.own = {
  lines: () => htmlLines(field.value),
  set(lines) {
    box.innerHTML = paragraphs(lines);
    sync();
  },
};
