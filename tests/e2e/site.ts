import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { generate } from 'selfsigned';
import { sampleAttachment, samplePage } from '../pages';

export const HOST = 'www.whatdotheyknow.com';
export const ORIGIN = `https://${HOST}`;

const ASSETS = path.join(import.meta.dirname, '../pages/assets');
const ATTACHMENTS = path.join(import.meta.dirname, '../attachments/files');
const ASSET_TYPES: Record<string, string> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
};

/** Stricter than the real site's, so that nothing of ours can lean on what the site allows. */
const PAGE_POLICY =
  "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; object-src 'none'; require-trusted-types-for 'script'";

export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string | Buffer;
  /** The page's content security policy. */
  readonly policy?: string;
}

export interface Site {
  /** On 127.0.0.1; browsers are told to reach {@link HOST} there. */
  readonly port: number;
  /** The paths that were asked for, with parameters, in order. */
  readonly requested: string[];
  close(): Promise<void>;
}

/**
 * A local site in the place of www.whatdotheyknow.com, with a certificate made now.
 * @param answer what a path gets; `null` for what the sample site should answer
 */
export async function startSite(
  today: string,
  answer: (address: string) => Answer | null = () => null,
): Promise<Site> {
  const requested: string[] = [];
  const certificate = await generate([{ name: 'commonName', value: HOST }], { keyType: 'ec' });
  const server = createServer({ key: certificate.private, cert: certificate.cert }, (request, response) => {
    const address = request.url ?? '/';
    requested.push(address);
    const { status, type, body, policy } = answer(address) ?? sampleAnswer(address, today);
    response.writeHead(status, {
      'content-type': `${type}; charset=utf-8`,
      'content-length': Buffer.byteLength(body),
      ...(policy !== undefined && { 'content-security-policy': policy }),
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    requested,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

function sampleAnswer(address: string, today: string): Answer {
  if (address.startsWith('/assets/')) return asset(path.basename(address));
  const attachment = sampleAttachment(address, today);
  if (attachment !== null)
    return {
      status: 200,
      type: 'application/octet-stream',
      body: readFileSync(path.join(ATTACHMENTS, attachment)),
    };
  const { status, html } = samplePage(address, today);
  return { status, type: 'text/html', body: html, policy: PAGE_POLICY };
}

function asset(name: string): Answer {
  const type = ASSET_TYPES[path.extname(name)];
  if (type === undefined) return { status: 404, type: 'text/plain', body: '' };
  return { status: 200, type, body: readFileSync(path.join(ASSETS, name)) };
}
