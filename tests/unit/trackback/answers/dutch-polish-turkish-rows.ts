import type { RefusedReason } from '../../../../lib/trackback/verdict.ts';
import type { AnswerRow } from './answer-row.ts';
import { wordpress, XML } from './answer-row.ts';

/** Refusals in the languages that were read least, each with the reason it gives; null for words that give none. Numbers go on. */
// prettier-ignore
export const DUTCH_POLISH_TURKISH_ROWS: readonly AnswerRow[] = [
  row(542, 'receivers with Dutch texts', 'spam', 'Je site is geblokkeerd'),
  row(543, 'receivers with Dutch texts', 'spam', 'Uw blog staat op de zwarte lijst'),
  row(544, 'WordPress with an anti-spam plugin, in Dutch', 'spam', 'Trackback gefilterd als ongewenst'),
  row(545, 'receivers with Dutch texts', 'closed', 'Dit weblog accepteert geen trackbacks'),
  row(546, 'receivers with Dutch texts', 'closed', 'Trackbacks worden niet geaccepteerd'),
  row(547, 'receivers with Dutch texts', 'closed', 'Trackbacks staan uit voor dit bericht'),
  row(548, 'receivers with Dutch texts', 'throttled', 'Probeer het later opnieuw'),
  row(549, 'receivers with Dutch texts', 'wrong-ip', 'Het IP-adres komt niet overeen'),
  row(550, 'receivers with Dutch texts', 'protected', 'Wachtwoord vereist'),
  row(551, 'receivers with Dutch texts', 'expired-address', 'Deze sleutel is niet meer geldig'),
  row(552, 'receivers with Dutch texts', 'missing-url', 'Er is geen URL opgegeven'),
  row(553, 'receivers with Dutch texts', 'missing-field', 'De titel ontbreekt'),
  row(554, 'receivers with Dutch texts', 'no-such-entry', 'Bericht niet gevonden'),
  row(555, 'receivers with Dutch texts', 'no-link-found', 'Geen link naar dit bericht gevonden'),
  row(556, 'receivers with Dutch texts', 'wrong-method', 'Alleen POST'),

  row(557, 'receivers with Polish texts', 'spam', 'Twoja strona została zablokowana'),
  row(558, 'receivers with Polish texts', 'spam', 'Adres znajduje się na czarnej liście'),
  row(559, 'receivers with Polish texts', 'spam', 'Ping zakwalifikowany jako niechciany'),
  row(560, 'receivers with Polish texts', 'closed', 'Ten blog nie przyjmuje trackbacków'),
  row(561, 'receivers with Polish texts', 'closed', 'Trackbacki są nieaktywne'),
  row(562, 'receivers with Polish texts', 'closed', 'Trackbacki zostały zamknięte'),
  row(563, 'receivers with Polish texts', 'throttled', 'Spróbuj ponownie za 5 minut'),
  row(564, 'receivers with Polish texts', 'wrong-ip', 'Adres IP nie zgadza się'),
  row(565, 'receivers with Polish texts', 'protected', 'Wymagane hasło'),
  row(566, 'receivers with Polish texts', 'expired-address', 'Klucz wygasł'),
  row(567, 'receivers with Polish texts', 'missing-url', 'Brak adresu URL'),
  row(568, 'receivers with Polish texts', 'missing-field', 'Brakuje tytułu'),
  row(569, 'receivers with Polish texts', 'no-such-entry', 'Nie znaleziono wpisu'),
  row(570, 'receivers with Polish texts', 'no-link-found', 'Strona nie zawiera odnośnika'),
  row(571, 'receivers with Polish texts', 'wrong-method', 'Tylko POST'),

  row(572, 'receivers with Turkish texts', 'spam', 'Siteniz engellenmiştir'),
  row(573, 'receivers with Turkish texts', 'spam', 'Adresiniz kara listede'),
  row(574, 'receivers with Turkish texts', 'spam', 'Yasaklı kelime'),
  row(575, 'receivers with Turkish texts', 'closed', 'Bu yazı geri izlemelere kapalıdır'),
  row(576, 'receivers with Turkish texts', 'closed', 'Geri izlemeler devre dışı'),
  row(577, 'receivers with Turkish texts', 'closed', 'Geri izlemelere izin verilmiyor'),
  row(578, 'receivers with Turkish texts', 'throttled', 'Çok hızlı gönderiyorsunuz'),
  row(579, 'receivers with Turkish texts', 'wrong-ip', 'IP adresi eşleşmiyor'),
  row(580, 'receivers with Turkish texts', 'protected', 'Şifre gerekli'),
  row(581, 'receivers with Turkish texts', 'expired-address', 'Anahtarın süresi doldu'),
  row(582, 'receivers with Turkish texts', 'missing-url', 'URL eksik'),
  row(583, 'receivers with Turkish texts', 'missing-field', 'Başlık gerekli'),
  row(584, 'receivers with Turkish texts', 'no-such-entry', 'Yazı bulunamadı'),
  row(585, 'receivers with Turkish texts', 'no-link-found', 'Sayfanızda bağlantı bulunamadı'),
  row(586, 'receivers with Turkish texts', 'wrong-method', 'Yalnızca POST'),

  row(587, 'receivers with Dutch texts', null, 'Er ging iets mis'),
  row(588, 'receivers with Polish texts', null, 'Wystąpił nieznany błąd'),
  row(589, 'receivers with Turkish texts', null, 'Bilinmeyen hata oluştu'),
];

function row(number: number, by: string, reason: RefusedReason | null, message: string): AnswerRow {
  const from = reason ?? 'words that give no reason';
  const verdict = `refused/${reason ?? 'said-no'}` as const;
  return { number, by, from, status: 200, contentType: XML, body: wordpress(1, message), verdict, message };
}
