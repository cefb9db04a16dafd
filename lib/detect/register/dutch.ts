import type { RegisterRules } from './rule';
import { atStart, words } from './rule';

export const dutch: RegisterRules = {
  neutral: 2.9,
  // "10 u" is the time of day.
  cut: /(?<=[0-9]) ?u(?![A-Za-zÀ-ɏ])/gi,
  rules: [
    {
      code: 'register.pronoun',
      shows: 'formal',
      weight: 7,
      pattern: words('u|uw|uwe|uzelf|uwerzijds'),
    },
    {
      code: 'register.pronoun',
      shows: 'informal',
      weight: 7,
      pattern: words('jij|jou|jouw|jouwe|jullie|jezelf|jijzelf|je'),
    },
    {
      code: 'register.verb',
      shows: 'informal',
      weight: 2,
      pattern: words('alsjeblieft|heb je|kun je|kan je|ben je|wil je|weet je'),
    },
    {
      code: 'register.verb',
      shows: 'formal',
      weight: 2,
      pattern: words('alstublieft|a\\.u\\.b\\.?|aub|gelieve'),
    },
    {
      code: 'register.greeting',
      shows: 'formal',
      weight: 2.5,
      pattern: atStart('geachte|zeer geachte|weledele|edelachtbare'),
    },
    {
      code: 'register.greeting',
      shows: 'informal',
      weight: 1.5,
      pattern: atStart('hoi|hey|hé|heey|hi|hallo allemaal|yo'),
    },
    {
      code: 'register.closing',
      shows: 'formal',
      weight: 1.5,
      pattern: words('hoogachtend|met vriendelijke groeten?|mvg'),
    },
    {
      code: 'register.closing',
      shows: 'informal',
      weight: 1.5,
      pattern: words('groetjes|grtjes|liefs|doei|doeg|kusjes'),
    },
  ],
};
