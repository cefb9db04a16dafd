import type { BrowserContext, Page } from '@playwright/test';
import { t } from '../e2e/view';
import { extensionId, launchChromium } from './chromium';

/** Somebody with a browser of their own, as leads and agents have it. */
export interface Person {
  context: BrowserContext;
  /** Opens a page of the extension; the browser's question for a host is answered with `grants`. */
  open(path: string): Promise<Page>;
  close(): Promise<void>;
}

/** The browser's own prompt can't be answered without a window: `grants` is what the person would say. */
export async function person(build: string, { grants = true, profile = '' } = {}): Promise<Person> {
  const context = await launchChromium({ extension: build, ...(profile && { profile }) });
  const id = await extensionId(context);
  return {
    context,
    async open(path) {
      const page = await context.newPage();
      if (!profile)
        await page.addInitScript((answer) => {
          const { permissions } = (
            globalThis as unknown as { chrome: { permissions?: { request: unknown } } }
          ).chrome;
          if (permissions) permissions.request = async () => answer;
        }, grants);
      await page.goto(`chrome-extension://${id}${path}`);
      return page;
    },
    close: () => context.close(),
  };
}

const PASSPHRASE = 'Zwölf rote Dächer am Hafen';

/** Key, backup file, proof. `saveTo`: where the backup file goes. Resolves with the page as it is after that. */
export async function makeKeys(
  page: Page,
  names: { team?: string; name: string },
  saveTo: string,
): Promise<string> {
  if (names.team) await page.getByLabel(t('studio.team.make.team')).fill(names.team);
  await page.getByLabel(t('studio.team.make.name')).fill(names.name);
  await page.getByLabel(t('studio.team.make.passphrase'), { exact: true }).fill(PASSPHRASE);
  await page.getByRole('button', { name: t('studio.team.make.keys') }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: t('studio.team.make.saveFile') }).click(),
  ]);
  await download.saveAs(saveTo);
  await page.locator('#backup-file').setInputFiles(saveTo);
  await page.locator('#backup-passphrase').fill(PASSPHRASE);
  await page
    .getByRole('button', {
      name: t(names.team ? 'studio.team.make.finishFound' : 'studio.team.make.finishLead'),
    })
    .click();
  return PASSPHRASE;
}

/** Opens Studio for the first time and makes a team. Resolves with the page, and the passphrase of its backup. */
export async function foundTeam(
  who: Person,
  names: { team: string; name: string },
  saveTo: string,
): Promise<{ page: Page; passphrase: string }> {
  const page = await who.open('/studio.html#team');
  await page.getByRole('button', { name: t('studio.team.start.found') }).click();
  const passphrase = await makeKeys(page, names, saveTo);
  await page.getByText(t('studio.team.make.ready', { team: names.team })).waitFor();
  return { page, passphrase };
}
