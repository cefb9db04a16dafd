import type { ListedTicket, PersonView, TicketView } from '../views';
import { dashboard, profile } from './boards';
import { frame } from './frame';
import { appendMessage } from './log';
import { fillPane, paneShell } from './pane';

/**
 * The desk's single page. Paths as in the Agent Workspace; every opened ticket stays mounted in
 * `main#main_panes`, stacked at the same place, and only one is visible.
 */
const TICKET = /^\/agent\/(?:tickets|workspaces)\/(\d+)/;
const USER = /^\/agent\/users\/(\d+)/;

const panes = new Map<string, HTMLElement>();
const titles = new Map<string, string>();
const { main, setTabs } = frame({ open: navigate, close: closeTicket });

async function get<T>(path: string): Promise<T> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json() as Promise<T>;
}

function show(key: string, make: () => HTMLElement): void {
  let pane = panes.get(key);
  if (!pane) {
    pane = make();
    panes.set(key, pane);
    main.append(pane);
  }
  for (const [other, element] of panes) {
    const active = other === key;
    element.classList.toggle('front', active);
    element.toggleAttribute('inert', !active);
    const grid = element.querySelector('.ticket-panes-grid-layout');
    grid?.setAttribute('data-is-active', String(active));
    grid?.classList.toggle('active', active);
  }
}

function render(): void {
  const { pathname } = location;
  const ticket = TICKET.exec(pathname)?.[1];
  const user = USER.exec(pathname)?.[1];
  if (ticket) {
    titles.set(ticket, titles.get(ticket) ?? `#${ticket}`);
    show(`ticket ${ticket}`, () => openTicket(ticket));
  } else if (user) {
    show(`user ${user}`, () => filled(get<PersonView>(`/desk/users/${user}`), profile));
  } else {
    show('dashboard', () => filled(get<ListedTicket[]>('/desk/tickets'), dashboard));
  }
  setTabs([...titles], ticket);
}

function filled<T>(data: Promise<T>, view: (data: T) => HTMLElement): HTMLElement {
  const pane = document.createElement('div');
  pane.className = 'workspace';
  data.then(
    (value) => pane.append(view(value)),
    (error: unknown) => pane.append(String(error)),
  );
  return pane;
}

function openTicket(id: string): HTMLElement {
  const pane = paneShell(id);
  get<TicketView>(`/desk/tickets/${id}`).then(
    async (ticket) => {
      titles.set(id, ticket.subject || `Conversation with ${ticket.requester.name}`);
      await fillPane(pane, ticket, nextTicket);
      render();
    },
    (error: unknown) => pane.append(String(error)),
  );
  return pane;
}

function navigate(path: string): void {
  if (path !== location.pathname) history.pushState(null, '', path);
  render();
}

function closeTicket(id: string): void {
  panes.get(`ticket ${id}`)?.remove();
  panes.delete(`ticket ${id}`);
  titles.delete(id);
  const next = [...titles.keys()].at(-1);
  if (TICKET.exec(location.pathname)?.[1] === id)
    navigate(next ? `/agent/tickets/${next}` : '/agent/dashboard');
  else render();
}

/** The ticket that has waited longest after this one, as a guided view would serve it. */
async function nextTicket(id: number): Promise<void> {
  const list = await get<ListedTicket[]>('/desk/tickets');
  const index = list.findIndex((ticket) => ticket.id === id);
  navigate(`/agent/tickets/${list[(index + 1) % list.length]?.id}`);
}

addEventListener('popstate', render);
document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="/agent/"]');
  if (!link || event.defaultPrevented || event.metaKey || event.ctrlKey) return;
  event.preventDefault();
  navigate(link.pathname);
});
/** A message that arrives while the ticket is open: tests dispatch `desk-message` with `{ticket, message}`. */
addEventListener('desk-message', (event) => {
  const { ticket, message } = (event as CustomEvent).detail;
  const pane = panes.get(`ticket ${ticket}`);
  if (pane) appendMessage(pane, message);
});
if (location.pathname === '/agent' || location.pathname === '/agent/') {
  history.replaceState(null, '', '/agent/dashboard');
}
render();
