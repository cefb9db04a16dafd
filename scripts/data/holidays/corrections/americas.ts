import type { Correction } from './index';

export const AMERICAS: readonly Correction[] = [
  {
    territory: 'AR',
    why: 'three non-working days for 2026 beside the holidays; public offices and banks close on them',
    source: 'https://www.continental.com.ar/2025-12-26/habra-tres-dias-no-laborables-en-2026-148537/',
    promote: ['2026-03-23', '2026-07-10', '2026-12-07'],
    listedTo: 2026,
  },
  {
    territory: 'AR',
    why: 'Maundy Thursday is a non-working day by law 27.399: public offices close, employers may choose',
    source:
      'https://portadadigital.com.ar/amp/noticias/id-189_jueves-santo-2025-qu-implica-que-sea-da-no-laborable-y-no-feriado',
    promote: ['easter -3'],
  },
  {
    territory: 'CA',
    why: 'a working day next to Christmas or New Year on a weekend is off (Canada Labour Code, section 193); Monday in practice',
    source: 'https://lois.justice.gc.ca/eng/acts/L-2/section-193-20030101.html',
    add: {
      'substitutes 01-01 if saturday,sunday then next monday': ["New Year's Day", "New Year's Day"],
      'substitutes 12-25 if saturday,sunday then next monday': ['Christmas Day', 'Christmas Day'],
    },
  },
  {
    territory: 'CL',
    why: 'Holy Saturday is a holiday by law 2.977',
    source: 'https://www.meganoticias.cl/dato-util/510512-semana-santa-cuando-es-1ab.html',
    add: { 'easter -1': ['Sábado Santo', 'Holy Saturday'] },
  },
  {
    territory: 'US',
    why: 'federal holidays on a Saturday are observed on the Friday before (5 U.S.C. 6103)',
    source: 'https://www.law.cornell.edu/uscode/text/5/6103',
    promote: ['substitutes 11-11 if sunday then next monday if saturday then previous friday'],
  },
];
