import type { Locator, Page } from '@playwright/test';
import { t } from '../e2e/view';
import { KeystrokeModel } from './keystroke-model';

/** What the lead of the walk writes. */
export const WALK = {
  tip: 'Name the exact delivery date. Many customers plan by it.',
  country: 'Germany',
  team: 'Acme Support',
  name: 'Kim Berger',
  passphrase: 'Zwölf rote Dächer',
  /** As Studio calls the first one. */
  pack: 'Our tips',
} as const;

/** Names of the steps, in order: also those of their pictures. */
export type WalkStep =
  | 'start'
  | 'tip'
  | 'locked'
  | 'team'
  | 'names'
  | 'backup'
  | 'address'
  | 'invite'
  | 'publish'
  | 'published';

export interface WalkOptions {
  /** Studio, as it opens the first time. */
  page: Page;
  /** Where the team's file is to lie. */
  address: string;
  /** Where the backup file goes: the lead's folder of downloads. */
  backup: string;
  /** Called when a step's screen shows, before the lead leaves it. */
  shown?: (step: WalkStep, page: Page) => Promise<void>;
}

/** A lead who publishes a first tip through the interface. What the hands do is counted as they do it. */
export class LeadWalk {
  readonly effort = new KeystrokeModel();
  constructor(private readonly options: WalkOptions) {}

  /** From the first screen to a team that has its key. */
  async writeTipAndMakeTeam(): Promise<void> {
    const { page, backup } = this.options;
    this.effort.begin('start');
    const start = page.getByRole('button', { name: t('studio.first.start') });
    await start.waitFor();
    await this.#shown('start');
    await this.#command(start);

    this.effort.begin('write the tip');
    await this.#write(page.locator('#field-text'), WALK.tip);
    const country = page.locator('#field-when-regions');
    await this.#write(country, WALK.country.slice(0, 4));
    await page.getByRole('option', { name: WALK.country, exact: true }).waitFor();
    this.effort.keys();
    await country.press('Enter');
    await page.locator('[data-saving="saved"]').waitFor();
    await this.#shown('tip');
    await this.#command(page.getByRole('link', { name: t('studio.edit.toPublish') }));

    this.effort.begin('publish is locked');
    const toTeam = page.getByRole('link', { name: t('studio.life.lock.toTeam') });
    await toTeam.waitFor();
    await this.#shown('locked');
    await this.#command(toTeam);

    this.effort.begin('make a team');
    const found = page.getByRole('button', { name: t('studio.team.start.found') });
    await found.waitFor();
    await this.#shown('team');
    await this.#command(found);
    await this.#write(page.getByLabel(t('studio.team.make.team')), WALK.team);
    await this.#write(page.getByLabel(t('studio.team.make.name')), WALK.name);
    const passphrase = page.getByLabel(t('studio.team.make.passphrase'), { exact: true });
    await this.#write(passphrase, WALK.passphrase);
    await this.#shown('names');
    await this.#command(page.getByRole('button', { name: t('studio.team.make.keys') }));

    this.effort.begin('backup');
    const save = page.getByRole('button', { name: t('studio.team.make.saveFile') });
    const [download] = await Promise.all([page.waitForEvent('download'), this.#command(save)]);
    await download.saveAs(backup);
    const choose = page.locator('button', { hasText: t('studio.team.make.choose') });
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), this.#command(choose)]);
    // The newest file in the browser's own window, opened with a double click.
    this.effort.place(2);
    await chooser.setFiles(backup);
    await this.#write(page.locator('#backup-passphrase'), WALK.passphrase);
    await this.#shown('backup');
    await this.#command(page.getByRole('button', { name: t('studio.team.make.finishFound') }));
    await page.getByText(t('studio.team.make.ready', { team: WALK.team })).waitFor();
  }

  /** Says where the team's file lies. Resolves with the link that the lead sends to the agents. */
  async setAddressAndInvite(): Promise<string> {
    const { page, address } = this.options;
    this.effort.begin('address of the file');
    await this.#command(page.getByRole('radio', { name: t('studio.team.address.web') }));
    await this.#write(page.locator('#team-address'), address);
    await this.#shown('address');
    await this.#command(page.locator('.address-form').getByRole('button', { name: t('studio.team.save') }));
    // The browser's own question whether Savoir may use the host.
    this.effort.command();

    this.effort.begin('invitation');
    const link = page.getByLabel(t('studio.team.invite.link'), { exact: true });
    await link.waitFor();
    await page.locator('#invite').evaluate((section) => section.scrollIntoView());
    await this.#shown('invite');
    const copy = page.getByRole('button', {
      name: `${t('studio.team.copy')}: ${t('studio.team.invite.link')}`,
    });
    await this.#command(copy);
    return link.inputValue();
  }

  /** Back to the tip, and out with it. */
  async publish(): Promise<void> {
    const { page } = this.options;
    this.effort.begin('publish');
    await this.#command(page.getByRole('link', { name: t('studio.team.make.goOn', { pack: WALK.pack }) }));
    await this.#command(page.getByRole('button', { name: t('studio.life.draft.publish'), exact: true }));
    const dialog = page.getByRole('dialog');
    await dialog.getByText(WALK.tip).first().waitFor();
    await this.#shown('publish');
    await this.#command(dialog.getByRole('button', { name: t('studio.life.dialog.publish'), exact: true }));
    await dialog.getByText(t('studio.life.done.published', { version: 1 })).waitFor();
    await this.#shown('published');
  }

  async #shown(step: WalkStep): Promise<void> {
    await this.options.shown?.(step, this.options.page);
  }

  async #command(control: Locator): Promise<void> {
    this.effort.command();
    await control.click();
  }

  /** Goes to the field, unless the focus is there, and types. */
  async #write(field: Locator, text: string): Promise<void> {
    if (!(await field.evaluate((element) => element === document.activeElement))) {
      this.effort.place();
      await field.click();
    }
    this.effort.text(text);
    await field.pressSequentially(text);
  }
}
