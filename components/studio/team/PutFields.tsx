import { useTranslation } from 'react-i18next';
import { Field, Switch } from '@/components/pages/Section';
import { Fold } from '../forms/Fold';

interface Props {
  puts: boolean;
  /** Empty: where agents look. */
  put: string;
  authorization: string;
  choose(puts: boolean): void;
  changePut(put: string): void;
  changeAuthorization(authorization: string): void;
}

/** Whether Studio itself puts the team's file there, where, and with which password. */
export function PutFields({ puts, put, authorization, choose, changePut, changeAuthorization }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <Switch
        id="studio-puts"
        label={t('studio.team.address.puts')}
        help={t('studio.team.address.putsHelp')}
        checked={puts}
        change={choose}
      />
      {puts && (
        <Fold
          className="more"
          summary={t('studio.team.address.writing')}
          needed={put !== '' || authorization !== ''}
        >
          <Field label={t('studio.team.address.putUrl')} control="put-address">
            <input
              id="put-address"
              inputMode="url"
              dir="ltr"
              spellCheck={false}
              autoComplete="off"
              value={put}
              onChange={(event) => changePut(event.target.value)}
            />
          </Field>
          <Field
            label={t('studio.team.address.authorization')}
            control="authorization"
            help={t('studio.team.address.authorizationHelp')}
          >
            <input
              id="authorization"
              type="password"
              dir="ltr"
              autoComplete="off"
              aria-describedby="authorization-help"
              value={authorization}
              onChange={(event) => changeAuthorization(event.target.value)}
            />
          </Field>
        </Fold>
      )}
    </>
  );
}
