import { describe, expect, it } from 'vitest';
import { authorOf, namedIn } from '@/lib/helpdesks/request-tracker/people';

describe('who wrote', () => {
  const people = { requestors: ['35'], cc: ['40', '31'], staff: ['31', '6'] };
  it.each([
    ['35', 'customer'],
    ['40', 'customer'],
    ['31', 'agent'],
    ['99', 'agent'],
    ['1', 'bot'],
    ['RT_System', 'bot'],
    [undefined, 'agent'],
  ])('%s is %s', (id, author) => {
    expect(authorOf(id, people)).toBe(author);
  });
});

describe('name and address in what Request Tracker writes for a user', () => {
  it.each([
    ['María Ríos <m.rios@example.com>', { name: 'María Ríos', email: 'm.rios@example.com' }],
    ['m.rios@example.com', { email: 'm.rios@example.com' }],
    ['<m.rios@example.com>', { email: 'm.rios@example.com' }],
    ['  田中 美咲\n <m.tanaka@example.co.jp> ', { name: '田中 美咲', email: 'm.tanaka@example.co.jp' }],
    ['agent (Robin Adler)', { name: 'Robin Adler' }],
    ['Robin Adler', { name: 'Robin Adler' }],
    ['', {}],
  ])('%j', (label, named) => {
    expect(namedIn(label)).toEqual(named);
  });
});
