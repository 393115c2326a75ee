import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Session } from '../src/api';
import { type Scenario, sampleRanking, scenarios } from './sample';
import { MockSheets } from './sheets';

type Next = () => void;

const password = 'contoh';
const started = Date.now();
const newBallotsEvery = 20_000;
const contentSecurityPolicy = [
  "default-src 'none'",
  ...['script', 'style', 'img', 'font', 'connect'].map(kind => `${kind}-src 'self'`),
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "object-src 'none'",
].join('; ');

const refusals: Partial<Record<Scenario, readonly [status: number, slug: string]>> = {
  broken: [503, 'unavailable'],
  forbidden: [403, 'forbidden'],
  'not-ready': [404, 'not-found'],
};

/**
 * Stands in for the server while a page is being made: any name signs in with the password "contoh".
 * Open /mock/<scenario> to choose what it answers. Never part of the built console.
 */
export class MockServer {
  #scenario: Scenario = 'usual';
  #session: Session | null = null;
  readonly #sheets = new MockSheets();

  /** Answers what belongs to the API, and leaves every other request to `next`. */
  handle(request: IncomingMessage, response: ServerResponse, next: Next): void {
    const path = request.url?.split('?')[0] ?? '';
    if (path.startsWith('/mock/')) this.#choose(path.slice('/mock/'.length), response);
    else if (path === '/api/v1/session') this.#answerSession(request, response);
    else if (path === '/api/v1/ranking') this.#answerRanking(request, response);
    else if (/^\/api\/v1\/(sheets|panel)(\/|$)/.test(path)) void this.#answerPanel(path, request, response);
    else next();
  }

  async #answerPanel(path: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [list, ...rest] = path.slice('/api/v1/'.length).split('/');
    const [what, id] = [rest.pop(), rest.pop()];
    if (!this.#session) problem(response, 401, 'not-signed-in');
    else if (this.#scenario === 'broken') problem(response, 503, 'unavailable');
    else if (request.method === 'POST') await this.#change(id ?? '', what ?? '', request, response);
    else if (list === 'panel') json(response, this.#sheets.panel());
    else if (what === undefined) json(response, this.#listed());
    else this.#answerOr404(this.#sheets.one(what), response);
  }

  async #change(id: string, what: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body: Record<string, unknown> = JSON.parse((await bodyOf(request)) || '{}');
    if (this.#scenario === 'not-saving') problem(response, 503, 'unavailable');
    else this.#answerOr404(this.#sheets.change(id, what, body), response);
  }

  #answerOr404(value: unknown, response: ServerResponse): void {
    if (value === undefined) problem(response, 404, 'not-found');
    else json(response, value);
  }

  #listed() {
    const listed = this.#sheets.list();
    return this.#scenario === 'no-sheets' ? { ...listed, sheets: [] } : listed;
  }

  #choose(scenario: string, response: ServerResponse): void {
    this.#scenario = scenarios.find(one => one === scenario) ?? 'usual';
    this.#sheets.reset();
    response.writeHead(303, { Location: '/peringkat' }).end();
  }

  #answerSession(request: IncomingMessage, response: ServerResponse): void {
    if (request.method === 'POST') {
      void this.#signIn(request, response);
    } else if (request.method === 'DELETE') {
      this.#session = null;
      response.writeHead(204).end();
    } else if (this.#session) {
      json(response, this.#session);
    } else {
      problem(response, 401, 'not-signed-in');
    }
  }

  async #signIn(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const given = JSON.parse(await bodyOf(request)) as { name: string; password: string };
    if (given.name === 'terlalu-sering') {
      response.setHeader('Retry-After', '30');
      problem(response, 429, 'slow-down');
    } else if (given.password !== password) {
      problem(response, 401, 'wrong-credentials');
    } else {
      this.#session = {
        user: { name: given.name, role: given.name === 'ketua' ? 'secretary' : 'judge' },
        csrf_token: 'mock',
      };
      json(response, this.#session);
    }
  }

  #answerRanking(request: IncomingMessage, response: ServerResponse): void {
    const refusal = this.#session ? refusals[this.#scenario] : ([401, 'not-signed-in'] as const);
    if (this.#session && this.#scenario === 'sheets-first')
      problem(response, 403, 'forbidden', { open_sheets: 4 });
    else if (refusal) problem(response, ...refusal);
    else this.#sendRanking(request, response);
  }

  #sendRanking(request: IncomingMessage, response: ServerResponse): void {
    const round = Math.floor((Date.now() - started) / newBallotsEvery);
    const etag = `"${this.#scenario}-${round}"`;
    response.setHeader('ETag', etag);
    if (request.headers['if-none-match'] === etag) response.writeHead(304).end();
    else json(response, sampleRanking(this.#scenario, round, new Date(started + round * newBallotsEvery)));
  }
}

/** The rules that the real server sets, so that a page which breaks them is noticed here. */
export function secure(response: ServerResponse): void {
  response.setHeader('Content-Security-Policy', contentSecurityPolicy);
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const piece of request) body += String(piece);
  return body;
}

function json(response: ServerResponse, value: unknown): void {
  response.setHeader('Content-Type', 'application/json');
  response.end(JSON.stringify(value));
}

function problem(response: ServerResponse, status: number, slug: string, more: object = {}): void {
  response.writeHead(status, { 'Content-Type': 'application/problem+json' });
  response.end(JSON.stringify({ type: `/problems/${slug}`, title: slug, status, detail: slug, ...more }));
}
