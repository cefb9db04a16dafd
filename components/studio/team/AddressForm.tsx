import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SaveStatus } from '@/components/pages/SaveStatus';
import { Section } from '@/components/pages/Section';
import { useSaving } from '@/components/pages/use-saving';
import { readPackAddress } from '@/lib/packs/sources/permission';
import { PutFields } from './PutFields';
import type { AddressAnswer, AddressChoice } from './team-types';

interface Props {
  /** As it is kept now. */
  kept: AddressChoice;
  /** Others than the founder choose only where their own Studio puts the file. */
  founder: boolean;
  /** Called straight from the click: asks the browser for the host first, and tells whether that was given. */
  test(address: string): Promise<{ answer: AddressAnswer; permitted: boolean }>;
  save(choice: AddressChoice): Promise<unknown>;
  /** Lets the browser save the team's file as it is now. */
  saveFile(): void;
}

type Problem = 'needed' | 'bad' | 'insecure';

/** Where agents look for the team's file, and where Studio puts it: the same, another, or nowhere. */
export function AddressForm({ kept, founder, test, save, saveFile }: Props) {
  const { t } = useTranslation();
  const [web, setWeb] = useState(kept.address !== '');
  const [address, setAddress] = useState(kept.address);
  const [puts, setPuts] = useState(kept.put !== '' || kept.address === '');
  const [put, setPut] = useState(kept.put === kept.address ? '' : kept.put);
  const [authorization, setAuthorization] = useState(kept.authorization);
  const [problem, setProblem] = useState<Problem>();
  const [said, setSaid] = useState<string>();
  const [result, run] = useSaving();
  const host = readPackAddress(address)?.host ?? '';

  const checked = (): boolean => {
    const wrong = web ? (problemOf(address) ?? (puts && put ? problemOf(put) : undefined)) : undefined;
    setProblem(wrong);
    return !wrong;
  };
  const look = () => {
    setSaid(undefined);
    if (!checked()) return;
    setSaid(t('studio.team.address.testing'));
    test(address.trim()).then(
      ({ answer, permitted }) => {
        const kind = answer === 'none' && !puts ? 'noneByHand' : answer;
        const found = t(`studio.team.address.result.${kind}`);
        setSaid(permitted ? found : `${found} ${t('studio.team.address.result.permission', { host })}`);
      },
      (error: unknown) => setSaid(t('studio.team.failed', { reason: String(error) })),
    );
  };
  const keep = () => {
    if (!checked()) return;
    const own = address.trim();
    run(() =>
      save({
        address: web ? own : '',
        put: web && puts ? put.trim() || own : '',
        authorization: web && puts ? authorization.trim() : '',
      }),
    );
  };

  return (
    <Section
      id="address"
      title={t('studio.team.address.title')}
      lead={t('studio.team.address.lead')}
      status={<SaveStatus result={result} />}
    >
      <form
        className="address-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          keep();
        }}
      >
        <fieldset className="choices" disabled={!founder}>
          <legend className="visually-hidden">{t('studio.team.address.title')}</legend>
          {(['file', 'web'] as const).map((kind) => (
            <label key={kind}>
              <input
                type="radio"
                name="team-address-kind"
                checked={web === (kind === 'web')}
                onChange={() => {
                  setWeb(kind === 'web');
                  setProblem(undefined);
                  setSaid(undefined);
                }}
              />
              <span>
                {t(`studio.team.address.${kind}`)}
                <span className="soft small">{t(`studio.team.address.${kind}Help`)}</span>
              </span>
            </label>
          ))}
        </fieldset>
        {web && (
          <>
            <div className="field">
              <label htmlFor="team-address">{t('studio.team.address.url')}</label>
              <div className="with-button">
                <input
                  id="team-address"
                  inputMode="url"
                  dir="ltr"
                  spellCheck={false}
                  autoComplete="off"
                  placeholder="https://files.example.com/team.json"
                  value={address}
                  readOnly={!founder}
                  aria-invalid={problem ? true : undefined}
                  aria-describedby="team-address-help team-address-said"
                  onChange={(event) => {
                    setAddress(event.target.value);
                    setProblem(undefined);
                    setSaid(undefined);
                  }}
                />
                <button type="button" className="button" onClick={look}>
                  {t('studio.team.address.test')}
                </button>
              </div>
              <p id="team-address-help" className="soft small">
                {t('studio.team.address.urlHelp')}
              </p>
              <p id="team-address-said" role="status" className={problem ? 'problem small' : 'small'}>
                {problem ? t(`studio.team.address.${problem}`) : said}
              </p>
            </div>
            <PutFields
              puts={puts}
              put={put}
              authorization={authorization}
              choose={setPuts}
              changePut={(text) => {
                setPut(text);
                setProblem(undefined);
              }}
              changeAuthorization={setAuthorization}
            />
          </>
        )}
        <p className="actions">
          <button type="submit" className="button primary">
            {t('studio.team.save')}
          </button>
          {!(web && puts) && (
            <button type="button" className="button" onClick={saveFile}>
              {t('studio.team.file.save')}
            </button>
          )}
        </p>
      </form>
    </Section>
  );
}

function problemOf(text: string): Problem | undefined {
  if (!text.trim()) return 'needed';
  if (readPackAddress(text)) return undefined;
  return /^http:\/\//i.test(text.trim()) ? 'insecure' : 'bad';
}
