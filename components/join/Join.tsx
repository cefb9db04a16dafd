import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { refusalText } from '@/components/packs/refusal';
import { FileDrop } from '@/components/pages/FileDrop';
import { AlreadyIn } from './AlreadyIn';
import { ConfirmTeam } from './ConfirmTeam';
import { JoinDone } from './JoinDone';
import type { Asked, CurrentTeam, JoinResult, Proposal } from './join-types';

export interface JoinProps {
  /** The team that this browser is in. */
  current: CurrentTeam | undefined;
  /** A code that came with the page's own address. */
  initial: string;
  /** The page lies in a frame of another: nothing can be joined there. */
  framed: boolean;
  /** A team's file may be opened here: an administrator can say no. */
  files: boolean;
  read(text: string): Asked;
  readFile(file: File): Promise<Asked>;
  /** Called straight from the click, so that the browser may ask for the permission. */
  join(proposal: Proposal): Promise<JoinResult>;
  /** Asks for the permission once more, and looks at the address. */
  allow(proposal: Proposal): Promise<JoinResult>;
  leave(): Promise<unknown>;
  openSettings(): void;
  close(): void;
}

/** One paste, one confirmation: what an agent does to get a team's tips. */
export function Join(props: JoinProps) {
  const { t } = useTranslation();
  const [text, setText] = useState(props.initial);
  const [asked, setAsked] = useState<Asked>(() => (props.initial ? props.read(props.initial) : {}));
  const [result, setResult] = useState<JoinResult>();
  const [joining, setJoining] = useState(false);
  const [failure, setFailure] = useState<string>();
  const { current } = props;
  const { proposal, problem } = asked;

  if (props.framed)
    return (
      <Page>
        <p className="notice">{t('studio.join.framed')}</p>
      </Page>
    );

  const failed = (error: unknown) => setFailure(error instanceof Error ? error.message : String(error));
  const attempt = (action: Promise<JoinResult>) => {
    setJoining(true);
    setFailure(undefined);
    action.then(setResult, failed).finally(() => setJoining(false));
  };

  if (result && proposal)
    return (
      <JoinDone
        result={result}
        proposal={proposal}
        busy={joining}
        allow={() => attempt(props.allow(proposal))}
        openSettings={props.openSettings}
        close={props.close}
      />
    );

  return (
    <Page>
      {current && <AlreadyIn current={current} asked={proposal} leave={() => props.leave().catch(failed)} />}
      {proposal ? (
        <ConfirmTeam
          proposal={proposal}
          blocked={current !== undefined}
          joining={joining}
          join={() => attempt(props.join(proposal))}
          back={() => {
            setAsked({});
            setFailure(undefined);
          }}
        />
      ) : (
        <form
          className="card"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            setAsked(props.read(text));
          }}
        >
          <div className="field">
            <label htmlFor="invitation">{t('studio.join.paste')}</label>
            <textarea
              id="invitation"
              rows={4}
              dir="ltr"
              autoComplete="off"
              spellCheck={false}
              value={text}
              aria-invalid={problem ? true : undefined}
              aria-describedby="invitation-help invitation-problem"
              onChange={(event) => {
                setText(event.target.value);
                setAsked({});
              }}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' || event.shiftKey) return;
                event.preventDefault();
                event.currentTarget.form?.requestSubmit();
              }}
            />
            <p id="invitation-help" className="soft small">
              {t('studio.join.pasteHelp')}
            </p>
            <p id="invitation-problem" role="status" className="problem">
              {problem &&
                (problem.code === 'file'
                  ? refusalText(problem.refusal, t)
                  : t(`studio.join.problem.${problem.code}`))}
            </p>
          </div>
          <p>
            <button type="submit" className="button primary">
              {t('studio.join.next')}
            </button>
          </p>
          {props.files && (
            <div className="field">
              <b>{t('studio.join.or')}</b>
              <FileDrop
                id="team-file"
                accept=".json,application/json"
                button={t('studio.join.choose')}
                open={(file) => void props.readFile(file).then(setAsked)}
              >
                {t('studio.join.dropHelp')}
              </FileDrop>
            </div>
          )}
        </form>
      )}
      {failure && (
        <p className="notice" role="alert">
          {t('studio.join.failed', { reason: failure })}
        </p>
      )}
    </Page>
  );
}

function Page({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <div className="page join">
      <header>
        <img src="/icon/savoir.svg" alt="" width="44" height="44" />
        <h1>{t('studio.join.title')}</h1>
        <p className="soft">{t('studio.join.lead')}</p>
      </header>
      <main>{children}</main>
    </div>
  );
}
