interface View {
  number: number;
  subject: string;
  name: string;
  email: string;
  /** Newest first. */
  messages: { by: 'customer' | 'team' | 'note'; text: string }[];
}

const panes = document.querySelector<HTMLElement>('.panes') as HTMLElement;
const make = (tag: string, className: string, text = '') => {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = text;
  return element;
};

function bubble({ by, text }: View['messages'][number]): HTMLElement {
  const article = make('article', `bubble ${by === 'customer' ? 'from-customer' : 'from-team'}`);
  if (by === 'note') article.append(make('span', 'padlock', 'only us'));
  article.append(make('p', 'bubble-text', text));
  return article;
}

function draw({ number, subject, name, email, messages }: View): HTMLElement {
  const pane = make('section', 'case-pane');
  pane.dataset.number = String(number);
  const customer = make('p', 'pane-customer');
  customer.append(make('b', '', name), ' ', make('span', 'mail', `<${email}>`));
  const box = make('div', 'reply-box');
  const editor = make('div', 'writing');
  editor.contentEditable = 'true';
  const note = make('button', 'to-note', 'Note');
  note.onclick = () => void box.classList.toggle('is-note');
  const send = make('button', 'send-off', 'Send off');
  send.onclick = () => {
    document.documentElement.dataset.sent = 'yes';
  };
  box.append(editor, note, send);
  const thread = make('div', 'bubbles');
  thread.append(...messages.map(bubble));
  pane.append(make('h1', 'pane-title', subject), customer, box, thread);
  return pane;
}

/** Cases that were opened stay in the page, behind the one in front. */
async function show(): Promise<void> {
  const number = /\/app\/case\/(\d+)/.exec(location.pathname)?.[1];
  const find = () => panes.querySelector<HTMLElement>(`[data-number="${number}"]`);
  if (number && !find()) {
    const answer = await fetch(`/desk/case/${number}`);
    if (answer.ok && !find()) panes.append(draw((await answer.json()) as View));
  }
  for (const pane of panes.children) (pane as HTMLElement).hidden = pane !== find();
}

document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-case]');
  if (!link) return;
  event.preventDefault();
  history.pushState(null, '', link.href);
  void show();
});
/** A message that arrives while a case is open. */
addEventListener('desk-message', (event) => {
  const { number, message } = (event as CustomEvent<{ number: number; message: View['messages'][number] }>)
    .detail;
  panes.querySelector(`[data-number="${number}"] .bubbles`)?.prepend(bubble(message));
});
addEventListener('popstate', () => void show());
void show();
