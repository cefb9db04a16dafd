import '@/lib/jitless';
import '@/components/ui/tokens.css';
import '@/components/ui/controls.css';
import '@/components/pages/page.css';
import '@/components/studio/studio.css';
import { createRoot } from 'react-dom/client';
import { Closed } from '@/components/pages/Closed';
import { startTexts } from '@/lib/i18n/i18n';
import { STUDIO_TEXTS } from '@/lib/i18n/languages';
import { getPolicy } from '@/lib/policy/managed';
import { App } from './App';

const reading = getPolicy();
const { t } = await startTexts(undefined, [STUDIO_TEXTS]);
const { features } = await reading;
createRoot(document.getElementById('root') as HTMLElement).render(
  features.studio ? <App /> : <Closed title={t('studio.pageTitle')}>{t('policy.studioClosed')}</Closed>,
);
