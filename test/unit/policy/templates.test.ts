// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { featureFields, settingFields, teamFields } from '@/lib/policy/fields';
import { ADMINISTERED } from '@/lib/policy/policy';
import { readPolicy } from '@/lib/policy/read-policy';

const CHROME_ID = 'ehbaknfmgojejapbdjopipodnhieklcd';
const FIREFOX_ID = 'savoir@savoir.example';
const FOLDER = 'deploy/policy';

type Value = string | number | boolean | Value[] | { [name: string]: Value };
interface Schema {
  type: string;
  properties?: Record<string, Schema>;
  items?: Schema;
}

const read = (name: string) => readFileSync(join(FOLDER, name), 'utf8');
const example = JSON.parse(read('example.json')) as Value;
const schema = JSON.parse(readFileSync('public/managed-schema.json', 'utf8')) as Schema;

/** What lies at a path of a tree. */
const at = (tree: Value, path: readonly string[]): Value | undefined =>
  path.reduce<Value | undefined>(
    (node, name) => (typeof node === 'object' ? (node as { [name: string]: Value })[name] : undefined),
    tree,
  );

/** A registry file as one tree; lists are keys whose values are 1, 2, … */
function registry(text: string): Value {
  expect(text.startsWith('Windows Registry Editor Version 5.00\r\n')).toBe(true);
  const tree: { [name: string]: Value } = {};
  let key = tree;
  for (const line of text.split('\r\n').slice(1)) {
    const [, path] = /^\[(.+)\]$/.exec(line) ?? [];
    const [, name = '', string, number] = /^"([^"]+)"=(?:"([^"]*)"|dword:([0-9a-f]{8}))$/.exec(line) ?? [];
    if (path) {
      key = tree;
      for (const part of path.split('\\')) {
        key[part] ??= {};
        key = key[part] as typeof tree;
      }
    } else if (name) key[name] = string ?? Number.parseInt(number ?? '', 16);
    else expect(line).toBe('');
  }
  return lists(tree);
}
function lists(tree: Value): Value {
  if (typeof tree !== 'object' || Array.isArray(tree)) return tree;
  const entries = Object.entries(tree).map(([name, value]) => [name, lists(value)] as const);
  return entries[0]?.[0] === '1' ? entries.map(([, value]) => value) : Object.fromEntries(entries);
}

function propertyList(text: string): Value {
  const document = new DOMParser().parseFromString(text, 'text/xml');
  const root = document.querySelector('plist > dict');
  if (!root) throw new Error('no property list');
  return plistValue(root);
}
function plistValue(node: Element): Value {
  const children = [...node.children];
  switch (node.tagName.toLowerCase()) {
    case 'dict':
      return Object.fromEntries(
        children.flatMap((child, index) => {
          const value = children[index + 1];
          return index % 2 === 0 && value ? [[child.textContent ?? '', plistValue(value)]] : [];
        }),
      );
    case 'array':
      return children.map(plistValue);
    case 'true':
      return true;
    case 'false':
      return false;
    case 'integer':
      return Number(node.textContent);
    default:
      return node.textContent ?? '';
  }
}
/** The payload of a profile without the fields that every payload has. */
function payload(name: string): Value {
  const content = at(propertyList(read(name)), ['PayloadContent']) as Value[];
  return Object.fromEntries(
    Object.entries(content[0] as object).filter(
      ([field]) => !field.startsWith('Payload') || field === 'PayloadContent',
    ),
  );
}
const payloadType = (name: string) =>
  at((at(propertyList(read(name)), ['PayloadContent']) as Value[])[0] as Value, ['PayloadType']);

/** Whether a value is of the types that the schema says: what Chromium passes on. */
function fits(value: unknown, { type, properties, items }: Schema): boolean {
  if (type === 'array') return Array.isArray(value) && !!items && value.every((item) => fits(item, items));
  if (type !== 'object') return typeof value === type;
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.entries(value).every(([name, part]) => !!properties?.[name] && fits(part, properties[name]))
  );
}

describe('the schema of the policy', () => {
  it('is one that Chromium takes: one type for each part, and nothing further at the top', () => {
    const look = (part: Schema): void => {
      expect(['object', 'array', 'string', 'boolean']).toContain(part.type);
      expect(
        Object.keys(part).filter(
          (word) => !['title', 'description', 'type', 'properties', 'items'].includes(word),
        ),
      ).toEqual([]);
      for (const inner of Object.values(part.properties ?? {})) look(inner);
      if (part.type === 'array') look(part.items as Schema);
    };
    look(schema);
    expect(schema.type).toBe('object');
  });

  it('names what is read, no more and no less', () => {
    const names = (part: string) => Object.keys(schema.properties?.[part]?.properties ?? {}).sort();
    expect(names('settings')).toEqual(Object.keys(settingFields).sort());
    expect(names('settings')).toEqual([...ADMINISTERED].sort());
    expect(names('features')).toEqual(Object.keys(featureFields).sort());
    expect(names('team')).toEqual([...Object.keys(teamFields), 'addresses', 'groups'].sort());
    expect(
      readPolicy(Object.fromEntries(Object.keys(schema.properties ?? {}).map((name) => [name, undefined])))
        .problems,
    ).toEqual([]);
  });
});

describe('the templates', () => {
  it('are all there', () => {
    const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.includes('.'),
    );
    expect(files.map((name) => name.replaceAll('\\', '/')).sort()).toEqual([
      'README.md',
      'chrome/linux.json',
      'chrome/macos.mobileconfig',
      'chrome/windows.reg',
      'edge/linux.json',
      'edge/macos.mobileconfig',
      'edge/windows.reg',
      'example.json',
      'firefox/macos.mobileconfig',
      'firefox/policies.json',
      'firefox/windows.reg',
    ]);
  });

  it('set values of the right types, all of them readable but the invitation that is to be replaced', () => {
    expect(fits(example, schema)).toBe(true);
    expect(readPolicy(example).problems).toEqual([{ field: 'team.invitation', wanted: 'invitation' }]);
  });

  it.each([
    ['chrome/linux.json', ['3rdparty', 'extensions', CHROME_ID]],
    ['edge/linux.json', ['3rdparty', 'extensions', CHROME_ID]],
    ['firefox/policies.json', ['policies', '3rdparty', 'Extensions', FIREFOX_ID]],
  ])('%s', (name, path) => {
    expect(at(JSON.parse(read(name)) as Value, path)).toEqual(example);
  });

  const WINDOWS = ['HKEY_LOCAL_MACHINE', 'SOFTWARE', 'Policies'];
  it.each([
    ['chrome/windows.reg', [...WINDOWS, 'Google', 'Chrome', '3rdparty', 'extensions', CHROME_ID, 'policy']],
    ['edge/windows.reg', [...WINDOWS, 'Microsoft', 'Edge', '3rdparty', 'extensions', CHROME_ID, 'policy']],
    ['firefox/windows.reg', [...WINDOWS, 'Mozilla', 'Firefox', '3rdparty', 'Extensions', FIREFOX_ID]],
  ])('%s', (name, path) => {
    const values = at(registry(read(name)), path);
    // Numbers stand for yes and no there.
    expect(readPolicy(values)).toEqual(readPolicy(example));
  });

  it.each([
    ['chrome/macos.mobileconfig', `com.google.Chrome.extensions.${CHROME_ID}`],
    ['edge/macos.mobileconfig', `com.microsoft.Edge.extensions.${CHROME_ID}`],
  ])('%s', (name, domain) => {
    expect(payloadType(name)).toBe(domain);
    expect(payload(name)).toEqual(example);
  });

  it('firefox/macos.mobileconfig', () => {
    const name = 'firefox/macos.mobileconfig';
    expect(payloadType(name)).toBe('com.apple.ManagedClient.preferences');
    const forced = at(payload(name), ['PayloadContent', 'org.mozilla.firefox', 'Forced']) as Value[];
    const settings = at(forced[0] as Value, ['mcx_preference_settings']) as Value;
    expect(at(settings, ['EnterprisePoliciesEnabled'])).toBe(true);
    expect(at(settings, ['3rdparty', 'Extensions', FIREFOX_ID])).toEqual(example);
  });
});
