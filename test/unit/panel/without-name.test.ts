import { expect, it } from 'vitest';
import { withoutName } from '@/lib/panel/without-name';

it.each([
  ['Dear عبد الله القحطاني,', 'عبد الله بن فهد القحطاني', 'Dear ,'],
  ['Dear 佐々木-san,', '佐々木 健一', 'Dear -san,'],
  ['Dear María Guadalupe Hernández, thank you', 'María Guadalupe Hernández Ríos', 'Dear , thank you'],
  ['Dear Ms Hernández-Hernán,', 'Hernán Hernández', 'Dear Ms - ,'],
  [
    'Guten Tag de la Cruz, Details de la commande',
    'Juan de la Cruz',
    'Guten Tag de la , Details de la commande',
  ],
  ['Hello there', undefined, 'Hello there'],
])('%s without %s', (text, name, left) => {
  expect(withoutName(text, name).replace(/\s+/g, ' ')).toBe(left.replace(/\s+/g, ' '));
});
