// What is said with each file, so that a page can reach nothing but its own server, and Excel can use what it needs.

/** What our pages may do: nothing that is not of their own server. The grid paints with styles of its own, hence 'unsafe-inline' for styles and for nothing else. */
const OWN = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
];

/** The workbook page stands alone: no other page may frame it. */
export const POLICY = [...OWN, "frame-ancestors 'none'"].join('; ');

/**
 * Excel on the web shows these within its own page. Which pages those are is no fixed list (Microsoft 365, 21Vianet,
 * SharePoint and Office servers of one's own each have theirs), so the frame is left open: these pages hold nothing but
 * what the Excel around them hands over, and without one they start nothing.
 */
export const OFFICE_POLICY = OWN.join('; ');

const OFFICE_PAGES = /^(taskpane\.html|excel\/[^/]+\.html)$/;
/** Excel on the web draws the buttons' icons on its own page, and reads there which functions we have. */
const FOR_EXCEL = /^(assets|functions)\//;

const EVERYWHERE = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
};

/**
 * The headers of a file of the built folder.
 * @param {string} path relative to the folder, with slashes
 */
export function headersOf(path) {
  if (FOR_EXCEL.test(path)) {
    return {
      ...EVERYWHERE,
      'Content-Security-Policy': "default-src 'none'",
      'Access-Control-Allow-Origin': '*',
      'Cross-Origin-Resource-Policy': 'cross-origin',
      // Excel asks for icons that may be kept; a day later a new one is there.
      'Cache-Control': path.startsWith('assets/') ? 'public, max-age=86400' : 'no-cache',
    };
  }
  // A name that carries its content's hash never changes; the pages themselves are asked for again each time.
  const hashed = /\.[0-9a-f]{8}\.\w+$/.test(path);
  return {
    ...EVERYWHERE,
    'Content-Security-Policy': OFFICE_PAGES.test(path) ? OFFICE_POLICY : POLICY,
    ...(OFFICE_PAGES.test(path) ? {} : { 'Cross-Origin-Opener-Policy': 'same-origin' }),
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cache-Control': hashed ? 'public, max-age=31536000, immutable' : path === 'build.json' ? 'no-store' : 'no-cache',
  };
}
