/** The word TrackBack as pages write it for people: Latin scripts, French, Japanese, Korean, Chinese, Russian. */
export const TRACKBACK_WORD =
  /track[ -]?back|rétrolien|トラックバック|ﾄﾗｯｸﾊﾞｯｸ|트랙백|엮인글|引用(?=通告|地址|[网網]址|UR[IL])|тр[еэ]кб[еэ]к/iu;

/** The same, for every place in a text. */
export const TRACKBACK_WORDS = new RegExp(TRACKBACK_WORD, 'giu');
