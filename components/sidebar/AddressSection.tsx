import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Chip, LinkButton } from '@/components/ui/buttons';
import { languageName } from '@/components/ui/format';
import type { Findings } from '@/lib/detect/finding';
import type { Guidance, Line } from '@/lib/guidance/guidance';
import { type InsertLine, LineRow } from './LineRow';
import { LinesNote } from './LinesNote';
import { Swapped, WhichGiven } from './NameOrder';
import { PhraseList } from './PhraseList';
import { Remembered } from './Remembered';
import { type Correcting, useCorrecting } from './use-correcting';

type Shelf = 'more' | 'closings' | 'phrases' | undefined;

/** Where both orders are in use, in Latin letters too: there a name is read the wrong way round most often. */
const EITHER_ORDER = new Set(['hu', 'ja', 'ko', 'vi', 'zh', 'zh-Hans', 'zh-Hant']);

interface Props {
  guidance: Guidance;
  findings: Findings;
  correcting: Correcting;
  insert: InsertLine;
  pickReplyLanguage(tag: string): void;
}

/** How to greet this person, and the lines for the rest of the reply. */
export function AddressSection({ guidance, findings, correcting, insert, pickReplyLanguage }: Props) {
  const { t, i18n } = useTranslation();
  const area = useRef<HTMLElement>(null);
  const { run } = useCorrecting(correcting, area, '.remembered button, .choices button, .shelf-links button');
  const { address, closings, phrases, replyLanguage } = guidance;
  const { current } = correcting;
  const { name, language } = findings;
  const [shelf, setShelf] = useState<Shelf>();
  const unfolded = shelf ? { more: address.more, closings, phrases }[shelf] : [];
  const toggle = (which: Shelf) => setShelf(shelf === which ? undefined : which);

  const canSwap = name.certain && name.givenInEither !== undefined && !current.nameOrder;
  const swapped = <Swapped name={name} choose={(nameOrder) => run({ nameOrder })} />;
  const inView = name.order === 'surname-first' || EITHER_ORDER.has(language.value ?? '');

  return (
    <section aria-label={t('address.insert')} ref={area}>
      {address.greeting ? (
        // One row whatever the line: what is said about an insertion outlasts a greeting that was refined meanwhile.
        <LineRow line={address.greeting} insert={insert} />
      ) : (
        <p className="soft">
          {t('address.noForm', { language: languageName(replyLanguage.tag, i18n.language) })}
        </p>
      )}
      {address.choices.length > 0 && (
        <p className="soft small choices">
          {t('address.genderUnknown')}
          {address.choices.map(({ label, gender, language: tag }) => (
            <Chip
              key={label}
              aria-pressed={gender === current.gender}
              onClick={() => run({ gender: gender === current.gender ? undefined : gender })}
            >
              <span lang={tag}>{label}</span>
            </Chip>
          ))}
        </p>
      )}
      {address.note === 'other-script' && <p className="soft small">{t('address.otherScript')}</p>}
      {address.note === 'no-name' && <p className="soft small">{t('address.noName')}</p>}
      {address.note === 'split-uncertain' && (
        <WhichGiven name={name} choose={(nameOrder) => run({ nameOrder })} />
      )}
      <Remembered
        correcting={correcting}
        shown={{
          gender: current.gender !== undefined && address.choices.length > 0,
          greeting: address.pinned,
          nameOrder: current.nameOrder !== undefined,
        }}
        run={run}
      />
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
        {canSwap && inView && swapped}
      </p>
      {shelf === 'more' && (
        <Lines lines={address.more} insert={insert} pin={(greeting) => run({ greeting })}>
          {canSwap && !inView && <p className="soft small">{swapped}</p>}
        </Lines>
      )}
      {shelf === 'closings' && <Lines lines={closings} insert={insert} />}
      {shelf === 'phrases' && <PhraseList phrases={phrases} insert={insert} />}
      <LinesNote lines={[...(address.greeting ? [address.greeting] : []), ...unfolded]} />
    </section>
  );
}

interface LinesProps {
  lines: readonly Line[];
  insert: InsertLine;
  /** Makes the greeting of this id the one for this customer. */
  pin?: (greeting: string | undefined) => void;
  children?: React.ReactNode;
}

function Lines({ lines, insert, pin, children }: LinesProps) {
  const { t } = useTranslation();
  return (
    <div className="shelf">
      {lines.map((line) => (
        <LineRow
          key={line.entryIds.join()}
          line={line}
          insert={insert}
          action={
            pin && <LinkButton onClick={() => pin(line.entryIds[0])}>{t('corrections.pin')}</LinkButton>
          }
        />
      ))}
      {children}
    </div>
  );
}
