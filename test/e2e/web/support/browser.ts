import { existsSync } from 'node:fs';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

/** The Chromium of this machine; undefined where there is none. */
export const browserPath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  existsSync,
);

/** Lets the processor draw what is made with WebGL, where there is no other to do it. */
const softwareDrawing = ['--use-angle=swiftshader', '--enable-unsafe-swiftshader'];

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: browserPath!, args: ['--no-sandbox', ...softwareDrawing] });

/** How a page is looked at. */
export interface Look {
  readonly scheme: 'light' | 'dark';
  readonly width: number;
}

export const looks: readonly Look[] = (['light', 'dark'] as const).flatMap(scheme =>
  [1280, 360].map(width => ({ scheme, width })),
);

/** A page, with all that it complained of and all that it asked of others than its server. */
export interface Watched {
  readonly page: Page;
  readonly complaints: readonly string[];
  readonly elsewhere: readonly string[];
}

export async function watchedPage(browser: Browser, url: string, look: Partial<Look> = {}): Promise<Watched> {
  const { scheme = 'light', width = 1280 } = look;
  const options: BrowserContextOptions = { baseURL: url, colorScheme: scheme, viewport: { width, height: 800 } };
  const page = await (await browser.newContext(options)).newPage();
  const elsewhere: string[] = [];
  const complaints: string[] = [];
  page.on('request', request => {
    if (!request.url().startsWith(url) && !request.url().startsWith('data:')) elsewhere.push(request.url());
  });
  page.on('pageerror', error => complaints.push(error.message));
  page.on('dialog', dialog => {
    complaints.push(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('console', message => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  return { page, complaints, elsewhere };
}

/** Looks at a page that is open in another way. */
export async function wear(page: Page, { scheme, width }: Look): Promise<void> {
  await page.emulateMedia({ colorScheme: scheme });
  await page.setViewportSize({ width, height: 800 });
}

/** Opens an address and waits until the screen shows all that it asked for. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await shownWhole(page);
}

/** Waits until nothing on the screen is on its way. */
export async function shownWhole(page: Page): Promise<void> {
  await page.locator('body:has(main h1):not(:has(.waiting, .stale, [aria-busy=true]))').waitFor();
}
