import { expect, it } from 'vitest';

import { readWaitInWords } from '../../../../lib/trackback/answers/read-wait-in-words.ts';

/** A refusal's words, and the seconds they ask to wait. */
it.each<[string | null, number | null]>([
  ['Please wait 30 seconds', 30],
  ['Please try again in 5 minutes.', 300],
  ['Try again in an hour', 3600],
  ['Wait a minute before pinging again', 60],
  ['Wait at least 2 hours', 7200],
  ['Bitte warten Sie 30 Sekunden', 30],
  ['Bitte versuchen Sie es in 5 Minuten erneut', 300],
  ['Bitte versuchen Sie es in einer Stunde noch einmal', 3600],
  ['Veuillez patienter 30 secondes', 30],
  ['Veuillez réessayer dans 5 minutes', 300],
  ['Réessayez dans une heure', 3600],
  ['30秒後に再度送信してください', 30],
  ['5分お待ちください', 300],
  ['1時間後', 3600],
  ['30초 후에 다시 시도해 주세요', 30],
  ['5분 후', 300],
  ['请等待30秒', 30],
  ['5分钟后再试', 300],
  ['2小時後', 7200],
  ['Espere 30 segundos', 30],
  ['inténtelo de nuevo en 5 minutos', 300],
  ['Riprova tra 5 minuti', 300],
  ['Attendere 1 ora', 3600],
  ['Aguarde 30 segundos', 30],
  ['Tente novamente em 2 horas', 7200],
  ['Wacht 30 seconden', 30],
  ['Подождите 30 секунд', 30],
  ['Повторите через 5 минут', 300],
  ['Please try again later', null],
  ['You can only post once every 15 seconds', null],
  ['Please wait. Error 5 minutes', null],
  ['wait 3 millennia', null],
  ['Try again in 90s', 90],
  ['try again in 99999 days', 31 * 86400],
  [
    'Your last trackback comment was 12 seconds ago. This site requires at least 45 seconds between trackback comments.',
    33,
  ],
  ['Your last trackback was 60 seconds ago. You need at least 45 seconds between two.', 0],
  [null, null],
])('%j', (message, seconds) => {
  expect(readWaitInWords(message)).toBe(seconds);
});
