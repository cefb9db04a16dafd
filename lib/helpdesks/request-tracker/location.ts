import type { Locator } from '../adapter';

/** A page of one ticket or one person, below any path: many sites serve Request Tracker under `/rt`. */
const PAGE = /\/(?:(Ticket)\/(?:Display|Update|History|Modify\w*)|User\/Summary)\.html$/;
/** Request Tracker's own links separate parameters with `&` as well as with `;`. */
const ID = /[?&;]id=(\d+)(?=[&;]|$)/;

/** Which record a Request Tracker address names. Self-hosted: its hosts are granted one by one. */
export const requestTracker: Locator = {
  helpdesk: 'request-tracker',
  hosts: [],
  locate({ pathname, search }) {
    const page = PAGE.exec(pathname);
    const id = ID.exec(search)?.[1];
    if (!page || !id) return undefined;
    return { kind: page[1] ? 'ticket' : 'customer', id };
  },
};

/** Path under which this Request Tracker is served: '' or such as `/rt`. */
export const basePath = (pathname: string): string => pathname.replace(/\/(?:Ticket|User)\/[^/]*$/, '');
