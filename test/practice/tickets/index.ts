import { asianTickets } from './asian';
import { englishTickets } from './english';
import { europeanTickets } from './european';
import { germanTickets } from './german';
import { longTickets } from './long-threads';
import { romanceTickets } from './romance';
import type { PracticeTicket, PracticeUser } from './types';
import { unreviewedTickets } from './unreviewed';
import { unusualTickets } from './unusual';

export type * from './types';

/** Every ticket of the practice desk, by id. */
export const tickets: readonly PracticeTicket[] = [
  ...germanTickets,
  ...romanceTickets,
  ...asianTickets,
  ...englishTickets,
  ...europeanTickets,
  ...unusualTickets,
  ...unreviewedTickets,
  ...longTickets,
];

/** The agent who is signed in. */
export const agent: PracticeUser = {
  id: 40001,
  name: 'Robin Practice',
  role: 'agent',
  email: 'robin@practice.example',
  locale: 'en-US',
  timeZone: 'Europe/London',
  railsZone: 'London',
};
export const bot: PracticeUser = {
  id: 40002,
  name: 'Practice Assistant',
  role: 'agent',
  locale: 'en-US',
  timeZone: 'Etc/UTC',
  railsZone: 'UTC',
};

/** Organisations by id. All invented. */
export const organizations: Readonly<Record<number, string>> = {
  7001: 'Beispiel-Kontor GmbH',
  7002: 'Atelier Exemple SARL',
  7003: 'Refacciones Ejemplo S.A. de C.V.',
  7004: 'Studio Legale Esempio',
  7005: '株式会社見本商事',
  7006: '样本科技有限公司',
  7007: 'Namoona Tech Pvt. Ltd.',
  7008: 'Sample & Sons Ltd',
  7009: 'Voorbeeld Fietsen B.V.',
  7010: 'Örnek Tekstil A.Ş.',
  7011: 'شركة نماذج المحدودة',
  7012: 'Exemple Mécanique SPRL',
  7013: 'Muster Feinmechanik AG',
};
