import { useTranslation } from 'react-i18next';
import type { Toast } from '@/components/sidebar/FeedbackBar';
import type { PanelSession } from '@/lib/panel/panel-session';
import { fixText } from '@/lib/tone/fix-text';
import type { Remark } from '@/lib/tone/remark';

/** Puts a remark's fix into `draft`, says so, and takes it back for as long as the footer offers it. */
export function useFix(session: PanelSession, draft: string, say: (toast: Toast) => void) {
  const { t } = useTranslation();

  return async (remark: Remark): Promise<void> => {
    const text = fixText(remark);
    if (text === undefined) return;
    const { words, start, end } = remark;
    const undo = async () => {
      const changed = draft.slice(0, start) + text + draft.slice(end);
      const back = await session.replace(changed, { start, end: start + text.length }, words);
      say({ text: t(back.result === 'inserted' ? 'draft.undone' : 'draft.notReplaced') });
    };
    const { result } = await session.replace(draft, { start, end }, text);
    if (result !== 'inserted') say({ text: t('draft.notReplaced') });
    else
      say({
        text: words
          ? t('draft.replaced', { old: words, words: remark.fix })
          : t('draft.added', { words: remark.fix }),
        undo: () => void undo(),
      });
  };
}
