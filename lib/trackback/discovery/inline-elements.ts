/** Elements that addresses are dressed up with: they part nothing from the text around. In all others a new word begins. */
export const INLINE_ELEMENTS = 'a,b,code,em,font,i,small,span,strong,tt,u,wbr';
