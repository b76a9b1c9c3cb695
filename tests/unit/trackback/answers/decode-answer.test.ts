import { describe, expect, it } from 'vitest';

import { decodeAnswer } from '../../../../lib/trackback/decode-answer.ts';
import { bytes, latin1 } from './answer-row.ts';

const UTF8_E_ACUTE = [0xc3, 0xa9];
const LATIN1_E_ACUTE = [0xe9];

// prettier-ignore
const ROWS: readonly (readonly [what: string, contentType: string | null, body: Uint8Array, charset: string, text: string])[] = [
  ['ASCII without any label', null, latin1('abc'), 'utf-8', 'abc'],
  ['nothing', null, new Uint8Array(), 'utf-8', ''],
  ['UTF-8 without any label', null, bytes('caf@', UTF8_E_ACUTE), 'utf-8', 'café'],
  ['UTF-8 mark, contradicted by the header', 'text/xml; charset=iso-8859-1', bytes('@caf@', [0xef, 0xbb, 0xbf], UTF8_E_ACUTE), 'utf-8', 'café'],
  ['UTF-16 little-endian mark', 'text/xml; charset=utf-8', Uint8Array.from([0xff, 0xfe, 0x61, 0, 0xe9, 0]), 'utf-16le', 'aé'],
  ['UTF-16 big-endian mark', null, Uint8Array.from([0xfe, 0xff, 0, 0x61, 0, 0xe9]), 'utf-16be', 'aé'],
  ['UTF-16 little-endian without mark', null, Uint8Array.from([0x3c, 0, 0x61, 0]), 'utf-16le', '<a'],
  ['UTF-16 big-endian without mark', null, Uint8Array.from([0, 0x3c, 0, 0x61]), 'utf-16be', '<a'],
  ['declared iso-8859-1, UTF-8 in fact', 'text/xml; charset=ISO-8859-1', bytes('caf@', UTF8_E_ACUTE), 'utf-8', 'café'],
  ['declared iso-8859-1, rightly', 'text/xml; charset=ISO-8859-1', bytes('caf@', LATIN1_E_ACUTE), 'windows-1252', 'café'],
  ['declared UTF-8, windows-1252 in fact', 'text/xml; charset=utf-8', bytes('caf@ no@l', LATIN1_E_ACUTE, [0xeb]), 'windows-1252', 'café noël'],
  ['declared UTF-8 by header, Shift_JIS by prolog and in fact', 'text/xml; charset=utf-8', bytes('<?xml version="1.0" encoding="Shift_JIS"?>@', [0x93, 0xfa, 0x96, 0x7b]), 'shift_jis', '<?xml version="1.0" encoding="Shift_JIS"?>日本'],
  ['UTF-8 with one bad byte among good ones', null, bytes('@x@x@', UTF8_E_ACUTE, UTF8_E_ACUTE, [0xff]), 'utf-8', 'éxéx\ufffd'],
  ['UTF-8 cut inside its last character', null, bytes('caf@', [0xc3, 0xa9, 0xe3, 0x81]), 'utf-8', 'café'],
  ['EUC-JP by header against iso-8859-1 by prolog', 'text/xml; charset=EUC-JP', bytes('<?xml version="1.0" encoding="iso-8859-1"?>@', [0xc6, 0xfc, 0xcb, 0xdc]), 'euc-jp', '<?xml version="1.0" encoding="iso-8859-1"?>日本'],
  ['EUC-JP with one bad byte in twelve characters', 'text/xml; charset=EUC-JP', bytes('@', [...Array.from({ length: 12 }, () => [0xc6, 0xfc]).flat(), 0xff, 0x20]), 'euc-jp', `${'日'.repeat(12)}\ufffd `],
  ['EUC-KR', 'text/xml; charset=euc-kr', bytes('@', [0xc7, 0xd1, 0xb1, 0xdb]), 'euc-kr', '한글'],
  ['KS_C_5601-1987, a name for it', 'text/xml; charset=ks_c_5601-1987', bytes('@', [0xc7, 0xd1]), 'euc-kr', '한'],
  ['GBK as gb2312', 'text/xml; charset=gb2312', bytes('@', [0xd6, 0xd0, 0xce, 0xc4]), 'gbk', '中文'],
  ['Big5', 'text/xml; charset=big5', bytes('@', [0xa4, 0xa4, 0xa4, 0xe5]), 'big5', '中文'],
  ['ISO-2022-JP', 'text/xml; charset=iso-2022-jp', bytes('@', [0x1b, 0x24, 0x42, 0x46, 0x7c, 0x1b, 0x28, 0x42]), 'iso-2022-jp', '日'],
  ['windows-1251', 'text/xml; charset=windows-1251', bytes('@', [0xef, 0xf0, 0xe8]), 'windows-1251', 'при'],
  ['windows-1251 declared, UTF-8 in fact', 'text/xml; charset=windows-1251', new TextEncoder().encode('привет'), 'utf-8', 'привет'],
  ['Shift_JIS declared, UTF-8 in fact', 'text/xml; charset=Shift_JIS', new TextEncoder().encode('日本語'), 'utf-8', '日本語'],
  ['an unknown label', 'text/xml; charset=none', bytes('caf@', LATIN1_E_ACUTE), 'windows-1252', 'café'],
  ['UTF-7, which nobody should read', 'text/xml; charset=utf-7', latin1('+ADw-error+AD4-0'), 'utf-8', '+ADw-error+AD4-0'],
  ['HZ, which browsers refuse', 'text/xml; charset=hz-gb-2312', latin1('~{abc'), 'utf-8', '~{abc'],
  ['an empty label', 'text/xml; charset=', latin1('a'), 'utf-8', 'a'],
  ['a label in single quotes and spaces', "text/xml; charset = 'euc-kr'", bytes('@', [0xc7, 0xd1]), 'euc-kr', '한'],
  ['UTF-16 by prolog, ASCII in fact', null, latin1('<?xml version="1.0" encoding="UTF-16"?>'), 'utf-8', '<?xml version="1.0" encoding="UTF-16"?>'],
  ['UTF-16 by header, ASCII in fact', 'text/xml; charset=utf-16', latin1('<response/>'), 'utf-8', '<response/>'],
  ['a prolog behind a notice', null, bytes('<br />Notice<br /><?xml version="1.0" encoding="euc-kr"?>@', [0xc7, 0xd1]), 'euc-kr', '<br />Notice<br /><?xml version="1.0" encoding="euc-kr"?>한'],
  ['iso-8859-1 by a server, EUC-KR by prolog and in fact', 'text/xml; charset=ISO-8859-1', bytes('<?xml version="1.0" encoding="euc-kr"?>@', [0xc7, 0xd1, 0xb1, 0xdb]), 'euc-kr', '<?xml version="1.0" encoding="euc-kr"?>한글'],
  ['iso-8859-1 by a server, Shift_JIS by prolog and in fact', 'text/xml; charset=ISO-8859-1', bytes('<?xml version="1.0" encoding="Shift_JIS"?>@', [0x83, 0x65, 0x83, 0x58, 0x83, 0x67]), 'shift_jis', '<?xml version="1.0" encoding="Shift_JIS"?>テスト'],
  ['iso-8859-1 by a server, GBK by prolog and in fact', 'text/xml; charset=latin1', bytes('<?xml version="1.0" encoding="cp936"?>@', [0xd6, 0xd0, 0xce, 0xc4]), 'gbk', '<?xml version="1.0" encoding="cp936"?>中文'],
  ['iso-8859-1 rightly, EUC-KR by prolog', 'text/xml; charset=ISO-8859-1', bytes('<?xml version="1.0" encoding="euc-kr"?>caf@ no@l', LATIN1_E_ACUTE, [0xeb]), 'windows-1252', '<?xml version="1.0" encoding="euc-kr"?>café noël'],
  ['iso-8859-1 rightly, Shift_JIS by prolog, which reads its lone letters as well', 'text/xml; charset=ISO-8859-1', bytes('<?xml version="1.0" encoding="Shift_JIS"?>no@l', [0xeb]), 'windows-1252', '<?xml version="1.0" encoding="Shift_JIS"?>noël'],
  ['iso-8859-1 by a server, iso-8859-2 by prolog: the order as ever', 'text/xml; charset=ISO-8859-1', bytes('<?xml version="1.0" encoding="iso-8859-2"?>@', [0xe9, 0xe9]), 'windows-1252', '<?xml version="1.0" encoding="iso-8859-2"?>éé'],
  ['EUC-KR by header, EUC-JP by prolog: the order as ever', 'text/xml; charset=euc-kr', bytes('<?xml version="1.0" encoding="euc-jp"?>@', [0xc7, 0xd1]), 'euc-kr', '<?xml version="1.0" encoding="euc-jp"?>한'],
  ['cp949, a name for EUC-KR', null, bytes('<?xml version="1.0" encoding="cp949"?>@', [0xc7, 0xd1]), 'euc-kr', '<?xml version="1.0" encoding="cp949"?>한'],
  ['CP932, a name for Shift_JIS', 'text/xml; charset=CP932', bytes('@', [0x93, 0xfa, 0x96, 0x7b]), 'shift_jis', '日本'],
  ['windows-31j and ms932, names of its own', 'text/xml; charset=windows-31j', bytes('@', [0x93, 0xfa]), 'shift_jis', '日'],
  ['eucJP-win, a name for EUC-JP', 'text/xml; charset=eucJP-win', bytes('@', [0xc6, 0xfc]), 'euc-jp', '日'],
  ['x-euc-jp, another', 'text/xml; charset=x-euc-jp', bytes('@', [0xc6, 0xfc]), 'euc-jp', '日'],
  ['cp950, a name for Big5', 'text/xml; charset=cp950', bytes('@', [0xa4, 0xa4, 0xa4, 0xe5]), 'big5', '中文'],
  ['win-1251', 'text/xml; charset=win-1251', bytes('@', [0xef, 0xf0, 0xe8]), 'windows-1251', 'при'],
  ["utf8mb4, a database's name for UTF-8", 'text/xml; charset=utf8mb4', bytes('caf@', UTF8_E_ACUTE), 'utf-8', 'café'],
  ['utf8mb4 and windows-1252 in fact', 'text/xml; charset=utf8mb4', bytes('caf@', LATIN1_E_ACUTE), 'windows-1252', 'café'],
  ['bytes that are nothing', null, Uint8Array.from([0x80, 0x93, 0x94]), 'windows-1252', '€“”'],
];

describe('decodeAnswer', () => {
  it.each(ROWS)('%s', (_what, contentType, body, charset, text) => {
    expect(decodeAnswer(body, contentType)).toEqual({ charset, text });
  });
});
