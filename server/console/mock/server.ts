import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Session } from '../src/api';
import { type Scenario, sampleRanking, scenarios } from './sample';

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

  /** Answers what belongs to the API, and leaves every other request to `next`. */
  handle(request: IncomingMessage, response: ServerResponse, next: Next): void {
    const path = request.url?.split('?')[0] ?? '';
    if (path.startsWith('/mock/')) this.#choose(path.slice('/mock/'.length), response);
    else if (path === '/api/v1/session') this.#answerSession(request, response);
    else if (path === '/api/v1/ranking') this.#answerRanking(request, response);
    else next();
  }

  #choose(scenario: string, response: ServerResponse): void {
    this.#scenario = scenarios.find(one => one === scenario) ?? 'usual';
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
      this.#session = { user: { name: given.name, role: 'judge' }, csrf_token: 'mock' };
      json(response, this.#session);
    }
  }

  #answerRanking(request: IncomingMessage, response: ServerResponse): void {
    const refusal = this.#session ? refusals[this.#scenario] : ([401, 'not-signed-in'] as const);
    if (refusal) problem(response, ...refusal);
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

function problem(response: ServerResponse, status: number, slug: string): void {
  response.writeHead(status, { 'Content-Type': 'application/problem+json' });
  response.end(JSON.stringify({ type: `/problems/${slug}`, title: slug, status, detail: slug }));
}
