import { setTimeout as wait } from 'node:timers/promises';
import { editorBox, editorFiles } from '../../editors/serve';
import { createDesk, type Desk, type DeskOptions } from '../server';
import { cases } from './cases';
import { appPage, casePage, listPage } from './pages';

/** A host that no browser finds by itself: it has to be mapped to 127.0.0.1. */
export const HAUSDESK_HOST = 'desk.hausdesk.example';

/**
 * Starts the made-up helpdesk on 127.0.0.1, with a certificate of its own made now. `?editor=lexical` puts that editor in
 * the place of a case's text field.
 */
export async function startHausdesk(options: DeskOptions = {}): Promise<Desk> {
  const html = (body: string) => ({ type: 'text/html', body, headers: options.pageHeaders ?? {} });
  const files = editorFiles();
  const desk = await createDesk(HAUSDESK_HOST, options, async ({ pathname, searchParams }) => {
    const of = (number: string | null | undefined) => cases.find((one) => String(one.number) === number);
    if (pathname === '/') return html(listPage());
    if (pathname === '/ticket') {
      const found = of(searchParams.get('number'));
      return found
        ? html(casePage(found, desk.now, editorBox(searchParams.get('editor') ?? '')))
        : { status: 404, body: 'No such case' };
    }
    const file = await files(pathname);
    if (file) return { type: file[0], body: file[1] };
    if (pathname.startsWith('/app')) return html(appPage());
    const found = of(/^\/desk\/case\/(\d+)$/.exec(pathname)?.[1]);
    if (!found) return undefined;
    await wait(options.pageLatencyMs ?? 0);
    const { number, subject, customer, messages } = found;
    return {
      body: {
        ...{ number, subject, name: customer.name, email: customer.email },
        messages: messages.map(({ by, text }) => ({ by, text })).reverse(),
      },
    };
  });
  return desk;
}
