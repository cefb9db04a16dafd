import { base64url } from 'jose';

/** Longer texts are not looked through: a code is a few hundred characters. */
const MAX_TEXT = 20_000;

const WHOLE = /^([\w-]+)\.([0-9a-f]{8})(?![\w-])/;
const BEGINNING = /^([\w-]+)\.([0-9a-f]{8})/;

export type CodeProblem = 'empty' | 'other-text' | 'damaged';

/** `content` as one word that survives mail and chat: the prefix, base64url, and a checksum over it. */
export function writeCode(prefix: string, content: unknown): string {
  const body = base64url.encode(JSON.stringify(content));
  return `${prefix}.${body}.${checksum(body)}`;
}

/**
 * Finds a code in what somebody pasted: alone, in a link, in a whole message, broken into lines. Answers its content,
 * or why there is none; every single changed, missing or added character within it counts as damage.
 */
export function readCode(prefix: string, pasted: string): { content: unknown } | { problem: CodeProblem } {
  if (!pasted.trim()) return { problem: 'empty' };
  if (pasted.length > MAX_TEXT) return { problem: 'other-text' };
  let problem: CodeProblem = 'other-text';
  // As it is first, and then nothing may follow at once: "…33" for "…3" is an added character. A code that a mail
  // broke into lines is put together again with whatever follows it.
  const attempts: [string, RegExp][] = [[pasted, WHOLE]];
  if (/\s/.test(pasted)) attempts.push([pasted.replaceAll(/\s+/g, ''), BEGINNING]);
  for (const [text, shape] of attempts) {
    const start = text.indexOf(`${prefix}.`);
    if (start < 0) continue;
    problem = 'damaged';
    const [, body, sum] = shape.exec(text.slice(start + prefix.length + 1)) ?? [];
    if (body === undefined || sum !== checksum(body)) continue;
    const content = parse(body);
    if (content !== undefined) return { content };
  }
  return { problem };
}

function parse(body: string): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(base64url.decode(body)));
  } catch {
    return undefined;
  }
}

/** CRC-32 (IEEE 802.3): finds every change within 32 neighbouring bits. It guards against accidents, not attacks. */
function checksum(text: string): string {
  let crc = 0xffffffff;
  for (const letter of text) {
    crc ^= letter.charCodeAt(0);
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ((crc ^ 0xffffffff) >>> 0).toString(16).padStart(8, '0');
}
