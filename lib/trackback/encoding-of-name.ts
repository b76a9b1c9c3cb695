/** Names that receivers and databases have for encodings and that the Encoding Standard does not list, with the one it does. */
const ALIASES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'euc-kr': 'cp949 ms949 x-windows-949 uhc euckr euc_kr cp51949 x-euc-kr',
    'euc-jp': 'eucjp euc_jp eucjp-win eucjp-ms ujis cp51932 eucjpms',
    shift_jis: 'cp932 ms_932 x-ms-cp932 sjis-win windows-932 shiftjis cp943',
    gbk: 'cp936 ms936 windows-936 x-windows-936 euc-cn euccn euc_cn x-euc-cn',
    big5: 'cp950 ms950 windows-950 x-windows-950 big-5 big5-eten',
    'utf-8': 'utf8mb4 utf8mb3 utf-8mb4 utf_8 cp65001',
    'windows-1250': 'windows1250 win-1250 win1250',
    'windows-1251': 'windows1251 win-1251 win1251',
    'windows-1252': 'windows1252 win-1252 win1252 latin-1 iso-latin-1 iso8859_1',
    'koi8-r': 'koi8r',
  }).flatMap(([name, aliases]) => aliases.split(' ').map((alias): [string, string] => [alias, name])),
);

/** The Encoding Standard's name for what an answer says it is written in; null when there is none, or none that browsers read (UTF-7, HZ). */
export function encodingOfName(name: string): string | null {
  try {
    return new TextDecoder(ALIASES.get(name.toLowerCase()) ?? name).encoding;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
