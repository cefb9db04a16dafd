import { Fragment, type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftEntry } from '@/lib/studio/draft';
import { FIELDS } from '@/lib/studio/entry-fields';
import { type Finding, isAbout } from '@/lib/studio/finding';
import { useKinds } from '../entries/use-kinds';
import { AudienceSection } from './AudienceSection';
import { ContentField } from './ContentField';
import { Fold } from './Fold';
import { controlId, FormContext, type FormScope } from './form-scope';
import { IdField } from './IdField';
import { KeepingSection } from './KeepingSection';

export interface EntryFormProps
  extends Pick<FormScope, 'language' | 'groups' | 'segments' | 'hideable' | 'today'> {
  entry: DraftEntry;
  findings: readonly Finding[];
  /** Everything that is wrong is said, also of fields that nobody was in yet. */
  strict: boolean;
  change(path: string, value: unknown, typing: boolean): void;
  rename(id: string): void;
  /** The lead left the field. */
  leave(path: string): void;
  duplicate(): void;
  remove(): void;
  done(): void;
  /** Where it goes on, while something is not published. */
  publish: string | undefined;
  /** Path of the field that gets the focus first; the first one where empty, none where undefined. */
  focus: string | undefined;
  /** What Savoir itself says where this entry takes its place. */
  shipped: ReactNode;
}

/** Writes one entry: what it says, for whom it is, who answers for it. */
export function EntryForm(props: EntryFormProps) {
  const { t } = useTranslation();
  const kinds = useKinds();
  const { entry, findings, strict } = props;
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const form = useRef<HTMLFormElement>(null);
  const fields = FIELDS[entry.kind] ?? [];
  const shown = fields.filter((field) => field.shown?.(entry) !== false);
  const wasLeft = (path: string) =>
    strict || left.has(path) || [...left].some((each) => path.startsWith(`${each}.`));
  /** What is missing, and what is only a hint, is said once somebody was there; what is wrong at once. */
  const isDue = ({ code, level, field }: Finding) =>
    (level === 'error' && code !== 'missing') ||
    wasLeft(field) ||
    (code === 'for-everybody' && left.size > 0);
  const scope: FormScope = {
    ...props,
    change: (path, value, typing = false) => props.change(path, value, typing),
    leave: (path) => {
      if (!left.has(path)) setLeft(new Set([...left, path]));
      props.leave(path);
    },
    findings: (path) => findings.filter((finding) => isAbout(finding, path) && isDue(finding)),
  };

  const { focus } = props;
  useEffect(() => {
    if (focus === undefined) return;
    const wanted = focus && document.getElementById(controlId(focus));
    const target = wanted || form.current?.querySelector<HTMLElement>('input, textarea, select');
    const control = target?.matches('input, textarea, select, button')
      ? target
      : target?.querySelector<HTMLElement>('input:checked, input, button');
    control?.closest('details')?.setAttribute('open', '');
    control?.focus();
  }, [focus]);

  return (
    <FormContext value={scope}>
      <form
        ref={form}
        className="entry-form"
        aria-label={t('studio.edit.form', { kind: kinds[entry.kind] ?? entry.kind })}
        noValidate
        onSubmit={(event) => event.preventDefault()}
      >
        <header className="form-head">
          <button type="button" className="text-button back" onClick={props.done}>
            {t('studio.edit.back')}
          </button>
          <h2>{kinds[entry.kind] ?? entry.kind}</h2>
          <button type="button" className="text-button" onClick={props.duplicate}>
            {t('studio.edit.duplicate')}
          </button>
          <button type="button" className="text-button danger" onClick={props.remove}>
            {t('studio.edit.delete')}
          </button>
        </header>
        {fields.length === 0 && (
          <p className="notice">{t('studio.edit.unknownKind', { kind: entry.kind })}</p>
        )}
        <section className="form-section" aria-label={kinds[entry.kind] ?? entry.kind}>
          {shown
            .filter(({ more }) => !more)
            .map((field) => (
              <Fragment key={field.path}>
                <ContentField field={field} />
                {(field.path === 'text' || field.path === 'pattern') && props.shipped}
              </Fragment>
            ))}
          {shown.some(({ more }) => more) && (
            <Fold
              className="more"
              summary={t('studio.edit.more')}
              needed={shown.some(({ more, path }) => more && scope.findings(path).length > 0)}
            >
              {shown
                .filter(({ more }) => more)
                .map((field) => (
                  <ContentField key={field.path} field={field} />
                ))}
            </Fold>
          )}
        </section>
        {fields.length > 0 && (
          <>
            <AudienceSection />
            <KeepingSection />
            <Fold
              className="form-section keeping"
              summary={<h3>{t('studio.edit.advanced')}</h3>}
              needed={scope.findings('id').length > 0}
            >
              <IdField />
            </Fold>
          </>
        )}
        {props.publish && (
          <footer className="form-foot">
            <a href={props.publish} className="button">
              {t('studio.edit.toPublish')}
            </a>
          </footer>
        )}
      </form>
    </FormContext>
  );
}
