import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import * as structured from '../../../training/sources/formats';
import * as prose from '../../../training/sources/prose';
import type { Format } from '../../../training/sources/source';
import { unzipped } from '../../../training/sources/zip';

const formats = { ...structured, ...prose };
const texts = (format: Format, content: string) => format(content, 'file').map(({ text }) => text);

describe('formats', () => {
  it('reads Android strings, plurals and arrays', () => {
    const content = `<resources><string name="a">L\\'ordre n\\u00b0 1 &amp; plus</string>
      <string name="b" translatable="false">X</string>
      <plurals name="c"><item quantity="one">un jour</item><item quantity="other">%d jours</item></plurals>
      <string name="d"><![CDATA[<b>Bonjour</b>]]></string></resources>`;
    expect(texts(formats.android, content)).toEqual([
      "L'ordre n° 1 & plus",
      'un jour',
      '%d jours',
      '<b>Bonjour</b>',
    ]);
  });

  it('reads Windows resources without access keys', () => {
    const content =
      '<root><data name="Open" xml:space="preserve">\n<value>&amp;Åbn fil</value><comment>c</comment></data></root>';
    expect(formats.resw(content, 'f')).toEqual([{ key: 'Open', text: 'Åbn fil' }]);
  });

  it('reads pairs of source and translation, without copies and unfinished ones', () => {
    const content = `<message><source>Open</source><translation>Otvori</translation></message>
      <message><source>Mail</source><translation>Mail</translation></message>
      <message><source>Close</source><translation type="unfinished">Zatvori</translation></message>
      <message><source>%n file</source><translation><numerusform>datoteka</numerusform></translation></message>`;
    const found = texts(formats.pairs('source', 'translation'), content);
    expect(found.map((text) => text.trim())).toEqual(['Otvori', 'datoteka']);
  });

  it('reads gettext files without fuzzy entries, copies and the head', () => {
    const content = `msgid ""\nmsgstr "Language: sk\\n"\n
msgid "Open"\nmsgstr ""\n"Otvoriť "\n"súbor"\n
#, fuzzy\nmsgid "Close"\nmsgstr "Zle"\n
msgid "Mail"\nmsgstr "Mail"\n
msgid "%d day"\nmsgid_plural "%d days"\nmsgstr[0] "%d deň"\nmsgstr[1] "%d dni"\n`;
    expect(texts(formats.po, content)).toEqual(['Otvoriť súbor', '%d deň', '%d dni']);
  });

  it('reads JSON and YAML, without what is no text for people', () => {
    expect(
      texts(formats.json(), '\uFEFF{"@@locale":"da","a":{"b":"Hej","c.description":"x"},"n":1}'),
    ).toEqual(['Hej']);
    expect(formats.yaml()('da:\n  a:\n    b: Hej\n    c: 3\n', 'f')).toEqual([{ key: 'a.b', text: 'Hej' }]);
  });

  it('reads what is said and answered in the tests of a voice assistant', () => {
    const content = `language: da
tests:
  - sentences:
      - Tænd lyset
      - "<tænd> lyset"
    intent:
      name: TurnOn
    response: Lyset er tændt`;
    expect(texts(formats.spoken, content)).toEqual(['Tænd lyset', 'Lyset er tændt']);
  });

  it('reads JavaScript modules', () => {
    const content = `export default { strings: { addMore: 'Legg til flere', "ok.now": "Det er \\"greit\\"" } };
Msg["ADD"] = "Legg til";`;
    expect(texts(formats.script, content)).toEqual(['Legg til flere', 'Det er "greit"', 'Legg til']);
  });

  it('reads the prose of Markdown', () => {
    const content = `---\ntitle: x\n---\n# Overskrift\n\nEn tekst med [en lenke](https://x.org)\nover to linjer.\n\n- Et *punkt*\n- Et annet\n\n\`\`\`\nkode\n\`\`\`\n\n| a | b |\n`;
    expect(texts(formats.markdown, content)).toEqual([
      'Overskrift',
      'En tekst med en lenke over to linjer.',
      'Et punkt',
      'Et annet',
    ]);
  });

  it('reads translation memories, tables, JSON lines, verses, treebanks and Haskell lists', () => {
    expect(
      formats.tmx(
        '<tu><tuv xml:lang="en">\n<seg>cold</seg></tuv><tuv xml:lang="ms"><seg>selsema</seg></tuv></tu>',
        'f',
      ),
    ).toEqual([
      { language: 'en', text: 'cold' },
      { language: 'ms', text: 'selsema' },
    ]);
    expect(texts(formats.column('b'), 'a,b\n1,"prehlada, blaga"\n2,\n')).toEqual(['prehlada, blaga']);
    expect(texts(formats.column('b', '\t'), 'a\tb\nx\t"so\n')).toEqual(['"so']);
    expect(texts(formats.fields(/^p$/, true), '{"p":"eins","q":"zwei"}\n{"p":"drei"}\n')).toEqual([
      'eins',
      'drei',
    ]);
    const speech = '<seg id="b.1">\n Bos <kinesic><desc>Aplausos</desc></kinesic>días &amp; grazas\n</seg>';
    expect(texts(formats.segments, speech)).toEqual(['Bos días & grazas']);
    expect(texts(formats.conllu, '# sent_id = 1\n# text = Bom dia.\n1\tBom\n')).toEqual(['Bom dia.']);
    expect(texts(formats.haskell, '  [ "i dag"\n  , "\\1089\\1077\\1081"\n  ]')).toEqual(['i dag', 'сей']);
  });

  it('survives broken character references', () => {
    expect(formats.unescapeXml('&#x110000; &#0; &unknown; &lt;')).toBe(' \u0000 &unknown; <');
  });
});

describe('unzipped', () => {
  const archive = (name: string, content: Buffer): Buffer => {
    const packed = deflateRawSync(content);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(8, 8);
    local.writeUInt16LE(name.length, 26);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE(8, 10);
    central.writeUInt32LE(packed.length, 20);
    central.writeUInt16LE(name.length, 28);
    const end = Buffer.alloc(22);
    end.writeUInt32LE(0x06054b50, 0);
    end.writeUInt32LE(30 + name.length + packed.length, 16);
    return Buffer.concat([local, Buffer.from(name), packed, central, Buffer.from(name), end]);
  };

  it('gives the file in an archive, and other bytes as they are', () => {
    expect(unzipped(archive('a.tmx', Buffer.from('<tmx/>'))).toString()).toBe('<tmx/>');
    expect(unzipped(Buffer.from('plain')).toString()).toBe('plain');
    expect(() => unzipped(archive('folder/', Buffer.from('')))).toThrow('holds no file');
  });
});
