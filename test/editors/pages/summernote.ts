import { htmlLines, paragraphs } from '../editor';

interface Query {
  summernote(...words: unknown[]): string;
}
declare const $: (selector: string) => Query;

$('#box').summernote({ height: 200 });
window.own = {
  lines: () => htmlLines($('#box').summernote('code')),
  set(lines) {
    $('#box').summernote('code', paragraphs(lines));
    $('#box').summernote('commit');
  },
};
