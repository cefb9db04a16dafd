import { setTimeout as wait } from 'node:timers/promises';
import { createDesk, type Desk, type DeskOptions } from '../server';
import { answerApi } from './api';
import { ACCOUNT, matters } from './records/index';
import { matterList, matterView } from './views';

const MODULES = [
  ...['commands', 'history', 'keymap', 'model', 'schema-basic', 'state', 'transform', 'view'].map(
    (name) => `prosemirror-${name}`,
  ),
  'orderedmap',
  'rope-sequence',
  'w3c-keyname',
];

/** The one page that every path serves. The editor's modules are loaded from their packages, not copied. */
const SHELL = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Practice desk</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/desk/hubspot/page/frame.css">
<link rel="stylesheet" href="/desk/hubspot/page/thread.css">
<script type="importmap">${JSON.stringify({
  imports: Object.fromEntries(MODULES.map((name) => [name, `/desk/module/${name}`])),
})}</script>
<script type="module" src="/desk/hubspot/page/main"></script>
</head>
<body></body>
</html>
`;

/** Starts the HubSpot-shaped practice desk on 127.0.0.1, with a certificate of its own made now. */
export async function startHubSpotDesk(options: DeskOptions = {}): Promise<Desk> {
  const desk = await createDesk('app.hubspot.com', options, async (url, headers) => {
    if (url.pathname.startsWith('/api/')) {
      await wait(options.latencyMs ?? 0);
      return answerApi(url, headers, desk.now);
    }
    if (/^\/(?:contacts|help-desk|live-messages)\//.test(url.pathname)) {
      return {
        type: 'text/html',
        body: SHELL,
        headers: {
          // The session itself is out of reach of scripts, its token is not.
          'Set-Cookie': SESSION,
          ...options.pageHeaders,
        },
      };
    }
    if (url.pathname === '/')
      return { status: 302, body: '', headers: { Location: `/help-desk/${ACCOUNT}/view/1` } };
    if (url.pathname === '/desk/matters') return { body: matterList() };
    const [, kind, id] = /^\/desk\/(ticket|thread|contact)\/(\d+)$/.exec(url.pathname) ?? [];
    if (!kind) return undefined;
    await wait(options.pageLatencyMs ?? 0);
    const matter = matters.find((one) =>
      kind === 'contact' ? String(one.contact?.id) === id : String(one[kind as 'ticket' | 'thread']) === id,
    );
    return matter ? { body: matterView(matter, desk.now) } : { status: 404, body: {} };
  });
  return desk;
}

const SESSION = [
  'hubspotapi=practice; Path=/; HttpOnly; Secure; SameSite=Lax',
  'hubspotapi-csrf=practice-token; Path=/; Secure; SameSite=Lax',
];

/** Paths of the desk, as HubSpot builds them. */
export const paths = {
  contact: (id: number) => `/contacts/${ACCOUNT}/record/0-1/${id}`,
  company: (id: number) => `/contacts/${ACCOUNT}/record/0-2/${id}`,
  ticket: (id: number) => `/contacts/${ACCOUNT}/record/0-5/${id}`,
  helpDesk: (ticket: number, thread: number) =>
    `/help-desk/${ACCOUNT}/view/1/ticket/${ticket}/thread/${thread}`,
  inbox: (thread: number) => `/live-messages/${ACCOUNT}/inbox/${thread}`,
  list: `/help-desk/${ACCOUNT}/view/1`,
};
