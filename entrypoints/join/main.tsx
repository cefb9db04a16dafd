import '@/components/ui/tokens.css';
import '@/components/ui/controls.css';
import '@/components/pages/page.css';
import { startTexts } from '@/lib/i18n/i18n';
import { STUDIO_TEXTS } from '@/lib/i18n/languages';

await startTexts(undefined, [STUDIO_TEXTS]);
