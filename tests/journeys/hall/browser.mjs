// A judge's browser, led by lines of JSON on standard input: {"do": name, ...} -> {"ok": value} or {"failed": why}.
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';

const [modules, executablePath] = process.argv.slice(2);
const { chromium } = createRequire(`${modules}/`)('playwright-core');
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-quic'] });
const page = await browser.newPage({ viewport: { width: 1440, height: 1000 } });
let loads = 0;
page.on('load', () => (loads += 1));

const commands = {
  open: ({ address }) => page.goto(address).then(() => page.title()),
  sign_in: async ({ name, password }) => {
    await page.locator('input[name=name]').fill(name);
    await page.locator('input[name=password]').fill(password);
    await page.locator('button[type=submit]').click();
    await page.locator('.figure-value').first().waitFor();
  },
  // Figures of the page as numbers, and how often a page was loaded since the browser started.
  ranking: async () => {
    const counted = await page.locator('.figure-value').first().innerText();
    const rows = await page.locator('tr[data-key]').evaluateAll(found =>
      found.map(row => [row.dataset.key, row.querySelector('.column-ballots .plain')?.textContent ?? '0']),
    );
    const number = words => Number(words.replaceAll(/\D/g, ''));
    return {
      loads,
      counted: number(counted),
      ballots: Object.fromEntries(rows.map(([id, words]) => [id, number(words)])),
    };
  },
  picture: ({ path }) => page.screenshot({ path }).then(() => path),
};

for await (const line of createInterface({ input: process.stdin })) {
  const { do: name, ...details } = JSON.parse(line);
  const answer = await commands[name](details).then(
    ok => ({ ok: ok ?? null }),
    error => ({ failed: String(error) }),
  );
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}
await browser.close();
