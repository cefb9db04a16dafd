import { readFile } from 'node:fs/promises';

interface NetLogFile {
  constants: { logEventTypes: Record<string, number> };
  events: {
    type: number;
    params?: {
      url?: string;
      method?: string;
      initiator?: string;
      bytes?: string;
      address?: string;
    };
  }[];
}

/** What a whole browser did on the network. */
export interface NetLog {
  /** Every request that any part of the browser began, the browser's own ones included. */
  requests: { url: string; method: string; initiator: string }[];
  /** `address:port` of every connection that was tried. */
  connections: string[];
  /** What was sent on any socket, inside of TLS. */
  sent: string;
  /** What was received on any socket, inside of TLS. */
  received: string;
}

/** Arguments with which Chromium writes down everything it does on the network. The file is whole when it has ended. */
export const netLogArguments = (file: string): string[] => [
  `--log-net-log=${file}`,
  '--net-log-capture-mode=Everything',
];

/** Reads such a file (chromium.googlesource.com, "net/log": event types by name in `constants`). */
export async function readNetLog(file: string): Promise<NetLog> {
  const { constants, events } = JSON.parse(await readFile(file, 'utf8')) as NetLogFile;
  const names = new Map(Object.entries(constants.logEventTypes).map(([name, type]) => [type, name]));
  const log: NetLog = { requests: [], connections: [], sent: '', received: '' };
  const sent: Buffer[] = [];
  const received: Buffer[] = [];
  for (const { type, params = {} } of events) {
    const name = names.get(type) ?? '';
    const { url, method = '', initiator = '', bytes, address } = params;
    if (name === 'URL_REQUEST_START_JOB' && url) log.requests.push({ url, method, initiator });
    if (name === 'TCP_CONNECT_ATTEMPT' && address) log.connections.push(address);
    if (bytes && /BYTES_SENT$/.test(name)) sent.push(Buffer.from(bytes, 'base64'));
    if (bytes && /BYTES_RECEIVED$/.test(name)) received.push(Buffer.from(bytes, 'base64'));
  }
  log.sent = Buffer.concat(sent).toString('utf8');
  log.received = Buffer.concat(received).toString('utf8');
  return log;
}
