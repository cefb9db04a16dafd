import type { ListedMatter, MatterView, MessageView } from '../views';
import { frame, list } from './frame';
import { contactRecord, ticketRecord } from './records';
import { appendMessage, workspace } from './workspace';

/**
 * The desk's single page. As an app of this kind does, it keeps what it shows until the data of the next place is
 * there, and fills the sidebar after the rest.
 */
const main = frame(navigate);
const ACCOUNT = location.pathname.split('/')[2] ?? '';
let opening = 0;

async function get<T>(path: string): Promise<T> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json() as Promise<T>;
}

async function render(): Promise<void> {
  const own = ++opening;
  const { pathname } = location;
  const place = (pattern: RegExp) => pattern.exec(pathname)?.[1];
  const contact = place(/^\/contacts\/\d+\/(?:record\/0-1|contact)\/(\d+)/);
  const ticket = place(/^\/contacts\/\d+\/(?:record\/0-5|ticket)\/(\d+)/);
  const inHelpDesk = place(/^\/help-desk\/\d+\/(?:.*\/)?ticket\/(\d+)/);
  const thread = place(/^\/live-messages\/\d+\/inbox\/(\d+)/);
  const show = (...views: Node[]) => own === opening && main.replaceChildren(...views);
  const matter = (kind: string, id: string) => get<MatterView>(`/desk/${kind}/${id}`);

  if (contact) return void show(contactRecord(await matter('contact', contact), ACCOUNT));
  if (ticket) return void show(await ticketRecord(await matter('ticket', ticket), ACCOUNT));
  const matters = await get<ListedMatter[]>('/desk/matters');
  if (inHelpDesk) show(await workspace('help-desk', await matter('ticket', inHelpDesk), matters, ACCOUNT));
  else if (thread) show(await workspace('inbox', await matter('thread', thread), matters, ACCOUNT));
  else show(list(matters, ACCOUNT));
}

function navigate(path: string): void {
  if (path !== location.pathname) history.pushState(null, '', path);
  void render();
}

addEventListener('popstate', () => void render());
document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="/"]');
  if (!link || event.defaultPrevented || event.metaKey || event.ctrlKey) return;
  event.preventDefault();
  navigate(link.pathname);
});
addEventListener('desk-open', (event) => navigate((event as CustomEvent<string>).detail));
/** A message that arrives while the thread is open: tests dispatch `desk-message` with it. */
addEventListener('desk-message', (event) => appendMessage((event as CustomEvent<MessageView>).detail));
void render();
