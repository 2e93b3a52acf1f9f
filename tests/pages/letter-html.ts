/** The text of a letter as the site writes it: paragraphs, line ends, addresses hidden or linked. */

export function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** Blank lines part paragraphs; single line ends stay line ends. */
export function letterHtml(text: string): string {
  const html = linked(escapeHtml(text.trim()));
  return html
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${paragraph.split('\n').join('\n<br />')}</p>`)
    .join('\n\n');
}

/** Web addresses become links; what the site hid in square brackets gets its link to the reason. */
function linked(html: string): string {
  return html
    .replace(/https?:\/\/[\w./-]+\w/g, (address) => `<a href="${address}" rel="nofollow">${address}</a>`)
    .replace(/\[(email address|mobile number)\]/g, '[<a href="/help/officers#mobiles">$1</a>]');
}
