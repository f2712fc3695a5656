import { expect, test } from 'vitest';
import { COMMON_HEADERS } from '../headers/index.ts';
import { parseDeployment } from './deployment.ts';
import { renderNginx, renderSite } from './render.ts';

const tls = { certificate: '/etc/ssl/talent.pem', key: '/etc/ssl/talent.key' };
const secure = parseDeployment(
  {
    releaseRoot: '/srv/root',
    portal: { origin: 'https://talent.test', listen: ['443', '[::]:443'], tls },
    districts: [
      { id: 'north', origin: 'https://north.talent.test', listen: ['443', '[::]:443'], tls },
      { id: 'south', origin: 'https://south.talent.test:8443', listen: '8080' },
    ],
    redirectFrom: '80',
    logs: { error: '/var/log/error.log', health: '/var/log/health.log' },
  },
  'a test',
);
/** The server blocks of a site, by the name that each begins with. */
function blocks(site: string): string[] {
  return site.split(/^(?=# .*\nserver \{)/m).slice(1);
}
const blockOf = (name: string, site = renderSite(secure)): string =>
  blocks(site).find((block) => block.startsWith(`# ${name}`)) ?? '';

test('there is a server block for the portal and each district, with its name and its own addresses', () => {
  expect(blockOf('The portal')).toContain('server_name talent.test;');
  expect(blockOf('The portal')).toContain('listen [::]:443 ssl http2;');
  expect(blockOf('The district north')).toContain('server_name north.talent.test;');
  expect(blockOf('The district south')).toContain('listen 8080;');
  expect(blockOf('The district south')).not.toContain('ssl');
});

test('every server block has every header, and no location has one', () => {
  for (const block of blocks(renderSite(secure))) {
    if (block.includes('ssl_reject_handshake')) continue;
    for (const name of [...Object.keys(COMMON_HEADERS), 'Content-Security-Policy', 'Cache-Control'])
      expect(
        block.match(new RegExp(`^    add_header ${name} .* always;$`, 'gm')),
        name,
      ).toHaveLength(1);
    // nginx would leave out all the others there.
    expect(block).not.toMatch(/^ {5,}add_header/m);
    expect(block).not.toMatch(/^\s+if [^}]*add_header/m);
  }
});

test('over https it stays https, and what is asked for by mistake too', () => {
  expect(blockOf('The portal')).toContain('add_header Strict-Transport-Security');
  // Behind something that ends TLS it is https for the reader all the same.
  expect(blockOf('The district south')).toContain('add_header Strict-Transport-Security');
  expect(renderSite(secure).match(/upgrade-insecure-requests/g)).toHaveLength(6);
  const plain = { ...secure, portal: { origin: 'http://talent.test', listen: '81' } };
  expect(blockOf('The portal', renderSite(plain))).not.toContain('Strict-Transport');
});

test('the portal runs code of the registered districts’ folders, and a district its own alone', () => {
  const site = renderSite(secure);
  expect(site).toContain(
    "script-src 'self' https://north.talent.test/north/ https://south.talent.test:8443/south/;",
  );
  expect(site.match(/map \$uri \$portal_csp_north \{[^}]*\}/)?.[0]).toContain("script-src 'self';");
  expect(site).not.toMatch(/unsafe-|script-src[^;]*(?:\*|data:|https?: |blob:)/);
});

test('what is asked for by another name is refused at each address', () => {
  const others = blocks(renderSite(secure)).filter((block) => block.includes('default_server'));
  expect(others).toHaveLength(4);
  expect(others.filter((block) => block.includes('ssl_reject_handshake on;'))).toHaveLength(2);
  expect(others.filter((block) => block.includes('return 421;'))).toHaveLength(2);
});

test('plain http leads to each one’s own origin', () => {
  const redirects = blocks(renderSite(secure)).filter((block) => block.includes('return 301'));
  expect(redirects.map((block) => /return 301 (\S+)\$request_uri;/.exec(block)?.[1])).toEqual([
    'https://talent.test',
    'https://north.talent.test',
    'https://south.talent.test:8443',
  ]);
});

test('one alone can be asked for', () => {
  const site = renderSite(secure, { only: 'north' });
  expect(site).toContain('server_name north.talent.test;');
  expect(site).not.toContain('server_name talent.test;');
  expect(site).not.toContain('south');
  expect(() => renderSite(secure, { only: 'west' })).toThrow(
    'There is no "west" in the deployment; there are: portal, north, south.',
  );
});

test('visits are logged where that is asked for, without what follows the question mark', () => {
  expect(renderSite(secure)).not.toMatch(/access_log \S+ portal_access/);
  const site = renderSite({ ...secure, logs: { ...secure.logs, access: '/var/log/visits.log' } });
  expect(site.match(/access_log \/var\/log\/visits\.log portal_access;/g)).toHaveLength(3);
  const format = /log_format portal_access '([^']*)'/.exec(site)?.[1] ?? '';
  expect(format).toContain('$uri');
  expect(format).not.toMatch(/request_uri|args|query|referer|agent|\$request /);
});

test('raw lines stand in their own server block, before its locations', () => {
  const site = renderSite(secure, {
    extra: { districts: { north: 'location ~ "x" { return 500; }' } },
  });
  const block = blockOf('The district north', site);
  expect(block.indexOf('location ~ "x"')).toBeLessThan(block.indexOf('location ~ "/\\."'));
  expect(blockOf('The portal', site)).not.toContain('location ~ "x"');
});

test('behind something of ours, who asks is who that says', () => {
  expect(renderSite(secure)).not.toContain('real_ip');
  const site = renderSite({ ...secure, proxies: ['10.0.0.0/8', 'fd00::/8'] });
  expect(site.match(/set_real_ip_from fd00::\/8;/g)).toHaveLength(3);
  expect(site.match(/real_ip_header X-Forwarded-For;/g)).toHaveLength(3);
});

test('an nginx of its own keeps what it writes in one folder', () => {
  const config = renderNginx(secure, { run: '/run/portal', user: 'www-data' });
  expect(config).toContain('pid /run/portal/nginx.pid;');
  expect(config).toContain('user www-data;');
  expect(config).toContain('daemon off;');
  expect(renderNginx(secure, { run: '/run/portal' })).not.toMatch(/^user /m);
});
