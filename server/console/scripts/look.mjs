// Opens the built console with the mock server in a real browser, takes pictures of every state and checks each
// with axe. Fails on any violation, console error or breach of the content security policy.
import { readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { preview } from 'vite';

const pictures = process.env.BAILEO_LOOK_DIR ?? join(tmpdir(), 'baileo-console');
const browserPath = process.env.BAILEO_CHROMIUM ?? '/usr/bin/chromium';
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const sizes = { laptop: [1440, 1000], phone: [390, 844], wall: [1920, 1080] };

/** What is looked at: a name, the mock's scenario, the address, and what is done before the picture. */
const views = [
  { name: 'ranking', scenario: 'usual' },
  { name: 'ranking-all', scenario: 'usual', query: '?belum-dinilai=1', act: openFolds },
  { name: 'search-none', scenario: 'usual', query: '?cari=zzz' },
  { name: 'menu', scenario: 'usual', act: page => page.locator('.user-menu summary').click() },
  { name: 'paused', scenario: 'usual', act: page => page.locator('.live button').click() },
  { name: 'lost', scenario: 'usual', act: loseConnection },
  { name: 'test-mode', scenario: 'test' },
  { name: 'no-ballots', scenario: 'no-ballots' },
  { name: 'no-innovations', scenario: 'no-innovations' },
  { name: 'not-ready', scenario: 'not-ready' },
  { name: 'broken', scenario: 'broken' },
];

/** Pages of score sheets: name, scenario, address, what to wait for, who looks, and what is done before. */
const sheetViews = [
  { name: 'sheets', scenario: 'usual', path: '/nilai', wait: '.sheet-list' },
  { name: 'sheets-none', scenario: 'no-sheets', path: '/nilai', wait: '.empty' },
  { name: 'sheets-broken', scenario: 'broken', path: '/nilai', wait: '.empty' },
  { name: 'sheets-first', scenario: 'sheets-first', path: '/peringkat', wait: '.empty' },
  { name: 'sheet-draft', scenario: 'usual', path: '/nilai/kapal', wait: '.criterion' },
  { name: 'sheet-wrong', scenario: 'usual', path: '/nilai/kapal', wait: '.criterion', act: typeNonsense },
  {
    name: 'sheet-not-saving',
    scenario: 'not-saving',
    path: '/nilai/kapal',
    wait: '.criterion',
    act: typeMark,
  },
  { name: 'sheet-reopened', scenario: 'usual', path: '/nilai/perahu', wait: '.criterion', act: openFolds },
  { name: 'sheet-submit', scenario: 'usual', path: '/nilai/perahu', wait: '.criterion', act: askToSubmit },
  { name: 'sheet-submitted', scenario: 'usual', path: '/nilai/antar', wait: '.criterion' },
  { name: 'sheet-recused', scenario: 'usual', path: '/nilai/ikan', wait: '.sheet-news' },
  { name: 'sheet-blocked', scenario: 'usual', path: '/nilai/air', wait: '.notice' },
  { name: 'sheet-recuse', scenario: 'usual', path: '/nilai/kapal', wait: '.criterion', act: askToRecuse },
  { name: 'panel', scenario: 'usual', path: '/panel', wait: '.judge', as: 'ketua', act: openFolds },
  { name: 'panel-reopen', scenario: 'usual', path: '/panel', wait: '.judge', as: 'ketua', act: askToReopen },
];

const problems = [];

await mkdir(pictures, { recursive: true });
const server = await preview({ configFile: 'mock/vite.config.ts', preview: { port: 0, host: '127.0.0.1' } });
const origin = server.resolvedUrls.local[0].replace(/\/$/, '');
const browser = await chromium.launch({
  executablePath: browserPath,
  args: ['--no-sandbox', '--disable-quic'],
});
try {
  for (const [size, [width, height]] of Object.entries(sizes)) {
    for (const language of ['id', 'en']) await look(size, width, height, language);
  }
} finally {
  await browser.close();
  await server.close();
}
console.log(`pictures in ${pictures}`);
for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;

async function look(size, width, height, language) {
  const context = await browser.newContext({ viewport: { width, height }, reducedMotion: 'reduce' });
  await context.addInitScript(chosen => localStorage.setItem('baileo.language', chosen), language);
  const page = await context.newPage();
  const name = view => `${view}-${size}-${language}`;
  page.on('console', message => {
    // The browser itself reports answers such as 401, which are what the page asked for.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) {
      problems.push(`${name('console')}: ${message.text()}`);
    }
  });
  await lookAtSignIn(page, name);
  for (const view of views) {
    await page.goto(`${origin}/mock/${view.scenario}`);
    await page.goto(`${origin}/peringkat${view.query ?? ''}`);
    await page.locator('.board, .empty').first().waitFor();
    await view.act?.(page);
    await capture(page, name(view.name));
    await context.setOffline(false);
  }
  await lookAtSheets(page, name);
  await page.goto(`${origin}/mock/usual`);
  await page.locator('.user-menu summary').click();
  await page.locator('.user-panel button').click();
  await page.locator('.login').waitFor();
  await context.close();
}

async function lookAtSignIn(page, name) {
  await page.goto(`${origin}/masuk`);
  await page.locator('.login').waitFor();
  await capture(page, name('login'));
  await page.locator('[name=name]').fill('Juri contoh');
  await page.locator('[name=password]').fill('salah');
  await page.keyboard.press('Enter');
  await page.locator('.complaint').waitFor();
  await capture(page, name('login-wrong'));
  await page.locator('[name=password]').fill('contoh');
  await page.keyboard.press('Enter');
  await page.locator('.header').waitFor();
}

async function lookAtSheets(page, name) {
  for (const view of sheetViews) {
    await page.goto(`${origin}/mock/${view.scenario}`);
    if (view.as) await signInAs(page, view.as);
    await page.goto(`${origin}${view.path}`);
    await page.locator(view.wait).first().waitFor();
    await view.act?.(page);
    await capture(page, name(view.name));
    await page.evaluate(() => {
      for (const key of Object.keys(localStorage))
        if (key.startsWith('baileo.unsaved')) localStorage.removeItem(key);
    });
  }
}

async function signInAs(page, who) {
  await page.evaluate(
    name => fetch('/api/v1/session', { method: 'POST', body: JSON.stringify({ name, password: 'contoh' }) }),
    who,
  );
}

async function typeNonsense(page) {
  await page.locator('.mark-field input').first().fill('1o0');
}

async function typeMark(page) {
  await page.locator('.anchor').first().click();
  await page.locator('.notice').waitFor();
}

async function askToSubmit(page) {
  await page.locator('.sheet-bar .button--primary').click();
  await page.locator('.ask').waitFor();
}

async function askToRecuse(page) {
  await page.locator('.sheet-recuse .button').click();
  await page.locator('.ask .button--primary').click();
  await page.locator('.ask .complaint').waitFor();
}

async function askToReopen(page) {
  await openFolds(page);
  await page.locator('.judge-sheets .button').first().click();
  await page.locator('.ask').waitFor();
}

async function openFolds(page) {
  for (const fold of await page.locator('.fold summary').all()) await fold.click();
}

async function loseConnection(page) {
  await page.context().setOffline(true);
  await page.locator('.notice').waitFor();
}

async function capture(page, name) {
  await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true });
  // Evaluated by the debugger, which the content security policy lets through.
  const session = await page.context().newCDPSession(page);
  await session.send('Runtime.evaluate', { expression: axe });
  const { result } = await session.send('Runtime.evaluate', {
    expression: 'axe.run(document).then(({ violations }) => JSON.stringify(violations))',
    awaitPromise: true,
  });
  for (const { id, help, nodes } of JSON.parse(result.value)) {
    problems.push(`${name}: ${id}: ${help}: ${nodes.map(node => node.html.slice(0, 160)).join(' | ')}`);
  }
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  if (overflow) problems.push(`${name}: the page is wider than the screen`);
}
