import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { TextButton } from '@/components/ui/buttons';
import { formatDay, languageName, regionName } from '@/components/ui/format';
import type { Situation } from '@/lib/knowledge/schema-values';
import type { ConditionCode, WhyNot } from '@/lib/studio/preview/reasons';

interface Props {
  /** Whom the entry does not show for; undefined for the customer of an open ticket. */
  name: string | undefined;
  reasons: readonly WhyNot[];
  /** Names of the team's segments by id. */
  segments: ReadonlyMap<string, string>;
  /** Somebody whom it shows for, if anybody but the one on screen. */
  fitting: { name: string | undefined; show(): void } | undefined;
  pickSituation(situation: Situation): void;
  replyIn(language: string): void;
  /** Only for made-up customers. */
  takeAs: ((segment: string) => void) | undefined;
}

/** Why the entry does not show, one sentence for each reason, and what would make it show. */
export function WhyNotShown({ name, reasons, segments, fitting, pickSituation, replyIn, takeAs }: Props) {
  const { t, i18n } = useTranslation();
  const who = name ?? t('studio.preview.thisCustomer');
  const segmentName = (id: string) => segments.get(id) ?? id;
  const wantedBy = (code: WhyNot['code']) => {
    const reason = reasons.find((each) => each.code === code);
    return reason && 'wanted' in reason ? reason.wanted[0] : undefined;
  };
  const situation = wantedBy('situations');
  const reply = wantedBy('replyLanguages');
  const segment = wantedBy('segments');
  /** Something about the customer that no pick of the agent changes. */
  const another = reasons.some(({ code }) =>
    ['languages', 'regions', 'registers', 'channels'].includes(code),
  );
  return (
    <div className="why-not">
      <p>
        <b>{t('studio.preview.notShown', { name: who })}</b>
      </p>
      <ul>
        {reasons.map((reason) => (
          <li key={reason.code}>{sentence(reason, who, segmentName, t, i18n.language)}</li>
        ))}
      </ul>
      <p className="why-not-offers">
        {another && fitting && (
          <TextButton onClick={fitting.show}>
            {fitting.name
              ? t('studio.preview.showFor', { name: fitting.name })
              : t('studio.preview.showForMadeUp')}
          </TextButton>
        )}
        {!another && situation && (
          <TextButton onClick={() => pickSituation(situation as Situation)}>
            {t('studio.preview.pickSituation', { situation: t(`address.situation.${situation}`) })}
          </TextButton>
        )}
        {!another && reply && (
          <TextButton onClick={() => replyIn(reply)}>
            {t('studio.preview.replyIn', { language: languageName(reply, i18n.language) })}
          </TextButton>
        )}
        {takeAs && segment && (
          <TextButton onClick={() => takeAs(segment)}>
            {t('studio.preview.takeAs', { segment: segmentName(segment) })}
          </TextButton>
        )}
      </p>
    </div>
  );
}

function sentence(
  reason: WhyNot,
  name: string,
  segmentName: (id: string) => string,
  t: TFunction,
  language: string,
): string {
  const oneOf = (names: readonly string[]) =>
    new Intl.ListFormat(language, { type: 'disjunction' }).format(names);
  switch (reason.code) {
    case 'outranked':
      return t('studio.preview.why.outranked');
    case 'from':
      return t('studio.preview.why.from', { day: formatDay(reason.day, language) });
    case 'until':
      return t('studio.preview.why.until', { day: formatDay(reason.day, language) });
    case 'customers':
      return t('studio.preview.why.customers', {
        name,
        wanted: oneOf(reason.wanted.map((kind) => t(`studio.condition.customers.${kind}`))),
      });
    case 'segments':
      return t('studio.preview.why.segments', { name, wanted: oneOf(reason.wanted.map(segmentName)) });
    default: {
      const called = (code: string) => valueName(reason.code, code, t, language);
      const wanted = oneOf(reason.wanted.map(called));
      return reason.is
        ? t(`studio.preview.why.${reason.code}`, { name, is: called(reason.is), wanted })
        : t(`studio.preview.whyUnknown.${reason.code}`, { name, wanted });
    }
  }
}

/** What one value of a condition is called. */
function valueName(code: ConditionCode, value: string, t: TFunction, language: string): string {
  switch (code) {
    case 'languages':
    case 'replyLanguages':
      return languageName(value, language);
    case 'regions':
      return regionName(value, language);
    case 'registers':
      return t(`studio.preview.register.${value}`);
    case 'channels':
      return t(`channels.name.${value}`);
    case 'situations':
      return t(`address.situation.${value}`);
  }
}
