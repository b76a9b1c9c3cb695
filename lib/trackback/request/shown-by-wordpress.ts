import { decodeEntities } from '../decode-entities.ts';
import { limitsFor } from '../receiver-limits.ts';
import { escapeForWordpress } from './escape-for-wordpress.ts';

const LIMITS = limitsFor('https://blog.example/wp-trackback.php');
const NOTHING = { url: '', title: '', excerpt: '', blog_name: '' };

/**
 * What WordPress keeps of a title or excerpt, as its readers see it. It cuts the HTML it was sent, where `<` takes four
 * places, takes a reference that this broke off the end, and adds an ellipsis (`wp_html_excerpt`).
 */
export function shownByWordpress(field: 'title' | 'excerpt', text: string): string {
  const sent = escapeForWordpress({ ...NOTHING, [field]: text })[field];
  const start = Array.from(sent).slice(0, LIMITS[field].max).join('');
  const whole = start.replace(/&[^;\s]{0,6}$/u, '');
  return decodeEntities(whole === sent ? sent : `${whole.trim()}…`);
}
