import '@/components/ui/tokens.css';
import '@/components/ui/controls.css';
import '@/components/pages/page.css';
import { createRoot } from 'react-dom/client';
import { startTexts } from '@/lib/i18n/i18n';
import { STUDIO_TEXTS } from '@/lib/i18n/languages';
import { App } from './App';

await startTexts(undefined, [STUDIO_TEXTS]);
createRoot(document.getElementById('root') as HTMLElement).render(<App />);
