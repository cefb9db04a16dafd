import { cases, type HausdeskCase } from './cases';

const html = (text: string) =>
  text.replace(
    /[&<>"]/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign,
  );

const page = (title: string, style: string, body: string) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${html(title)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/desk/custom/page/${style}.css">
</head>
<body>
${body}
</body>
</html>
`;

/** Every case in one line. */
export const listPage = () =>
  page(
    'Hausdesk',
    'classic',
    `<header class="bar"><b>Hausdesk</b></header><main><ul class="case-list">${cases
      .map(
        ({ number, subject }) =>
          `<li><a href="/ticket?number=${number}">#${number} ${html(subject)}</a></li>`,
      )
      .join('')}</ul></main>`,
  );

const COUNTRIES = ['', 'Germany', 'Japan', 'Mexico'];

/** A case as the server renders it: a reload for each. `editor` is put in the place of its text field. */
export function casePage(one: HausdeskCase, now: Date, editor?: string): string {
  const { customer, messages } = one;
  const at = (minutesAgo: number) => new Date(now.getTime() - minutesAgo * 60_000);
  const entry = ({ by, minutesAgo, text }: HausdeskCase['messages'][number]) => {
    const kind = { customer: 'entry--in', team: 'entry--out', note: 'entry--note' }[by];
    const who = { customer: customer.name, team: 'Robin Pohl', note: 'Robin Pohl' }[by];
    const when = at(minutesAgo).toISOString();
    return `<article class="entry ${kind}"><h2>${html(who)}${by === 'note' ? ' <i>internal</i>' : ''}</h2>
<time datetime="${when}">${when.slice(0, 16).replace('T', ' ')}</time>
<div class="entry-words">${html(text).replace(/\n/g, '<br>')}</div></article>`;
  };
  return page(
    `#${one.number} – Hausdesk`,
    'classic',
    `<header class="bar"><b>Hausdesk</b> <a href="/">All cases</a></header>
<main class="case">
<div class="case-head"><h1>${html(one.subject)}</h1><span>#${one.number}</span>
<ul class="labels">${one.tags.map((tag) => `<li>${html(tag)}</li>`).join('')}</ul></div>
<aside class="person-card"><b class="who">${html(customer.name)}</b>
<a href="mailto:${customer.email}?subject=${encodeURIComponent(one.subject)}">write a mail</a>
${customer.phone ? `<a href="tel:${customer.phone.replace(/ /g, '%20')}">call</a>` : ''}
${customer.company ? `<span class="firm">${html(customer.company)}</span>` : ''}
${customer.language ? `<span class="speaks">${customer.language}</span>` : ''}
<label>Country <select name="country">${COUNTRIES.map(
      (name, index) =>
        `<option value="${index}"${name === (customer.country ?? '') ? ' selected' : ''}>${name}</option>`,
    ).join('')}</select></label></aside>
<section class="entries">${messages.map(entry).join('\n')}</section>
<form class="answer-form" onsubmit="document.documentElement.dataset.sent = 'yes'; return false">
<label><input type="checkbox" onchange="this.form.classList.toggle('writing-note', this.checked)"> internal note</label>
${editor ?? '<textarea id="answer" name="answer" rows="6" aria-label="Answer"></textarea>'}
<button>Send off</button>
</form>
</main>`,
  );
}

/** The one page of the app; its script draws the cases. */
export const appPage = () =>
  page(
    'Hausdesk app',
    'app',
    `<nav class="rail">${cases
      .map(({ number }) => `<a data-case="${number}" href="/app/case/${number}">${number}</a>`)
      .join('')}</nav><main class="panes"></main><script type="module" src="/desk/custom/page/app"></script>`,
  );
