import '../editor';

const field = document.querySelector('#box') as HTMLTextAreaElement;
window.own = {
  lines: () => field.value.split('\n'),
  set(lines) {
    field.value = lines.join('\n');
  },
};
