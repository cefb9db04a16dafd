import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Chip, LinkButton } from '@/components/ui/buttons';
import { languageName } from '@/components/ui/format';
import type { Guidance, Line } from '@/lib/guidance/guidance';
import { type InsertLine, LineRow } from './LineRow';
import { PhraseList } from './PhraseList';

type Shelf = 'more' | 'closings' | 'phrases' | undefined;

interface Props {
  guidance: Guidance;
  insert: InsertLine;
  pickReplyLanguage(tag: string): void;
}

/** How to greet this person, and the lines for the rest of the reply. */
export function AddressSection({ guidance, insert, pickReplyLanguage }: Props) {
  const { t, i18n } = useTranslation();
  const { address, closings, phrases, replyLanguage } = guidance;
  const [choice, setChoice] = useState<string>();
  const [shelf, setShelf] = useState<Shelf>();
  const chosen: Line | undefined = address.choices.find((line) => line.label === choice) ?? address.greeting;
  const toggle = (which: Shelf) => setShelf(shelf === which ? undefined : which);

  return (
    <section aria-label={t('address.insert')}>
      {chosen ? (
        // One row whatever the line: what is said about an insertion outlasts a greeting that was refined meanwhile.
        <LineRow line={chosen} insert={insert} />
      ) : (
        <p className="soft">
          {t('address.noForm', { language: languageName(replyLanguage.tag, i18n.language) })}
        </p>
      )}
      {address.choices.length > 0 && (
        <p className="soft small choices">
          {t('address.genderUnknown')}
          {address.choices.map((line) => (
            <Chip
              key={line.label}
              aria-pressed={line.label === choice}
              onClick={() => setChoice(line.label === choice ? undefined : line.label)}
            >
              <span lang={line.language}>{line.label}</span>
            </Chip>
          ))}
        </p>
      )}
      {address.note === 'other-script' && <p className="soft small">{t('address.otherScript')}</p>}
      {address.note === 'no-name' && <p className="soft small">{t('address.noName')}</p>}
      {address.note === 'split-uncertain' && <p className="soft small">{t('address.splitUncertain')}</p>}
      <p className="soft small shelf-links">
        <label title={t(`address.replyInWhy.${replyLanguage.from}`)}>
          {t('address.replyIn')}{' '}
          <select value={replyLanguage.tag} onChange={(event) => pickReplyLanguage(event.target.value)}>
            {[replyLanguage.tag, ...replyLanguage.others].map((tag) => (
              <option key={tag} value={tag}>
                {languageName(tag, i18n.language)}
              </option>
            ))}
          </select>
        </label>
        {address.more.length > 0 && (
          <LinkButton aria-expanded={shelf === 'more'} onClick={() => toggle('more')}>
            {t('address.more')}
          </LinkButton>
        )}
        {closings.length > 0 && (
          <LinkButton aria-expanded={shelf === 'closings'} onClick={() => toggle('closings')}>
            {t('address.closings')}
          </LinkButton>
        )}
        {phrases.length > 0 && (
          <LinkButton aria-expanded={shelf === 'phrases'} onClick={() => toggle('phrases')}>
            {t('address.phrases')}
          </LinkButton>
        )}
      </p>
      {shelf === 'more' && <Lines lines={address.more} insert={insert} />}
      {shelf === 'closings' && <Lines lines={closings} insert={insert} />}
      {shelf === 'phrases' && <PhraseList phrases={phrases} insert={insert} />}
    </section>
  );
}

function Lines({ lines, insert }: { lines: readonly Line[]; insert: InsertLine }) {
  return (
    <div className="shelf">
      {lines.map((line) => (
        <LineRow key={line.entryIds.join()} line={line} insert={insert} />
      ))}
    </div>
  );
}
