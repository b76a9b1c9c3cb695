/** The room of what is not drawn. Its size changes with every scroll, which no style sheet could say. */
export function Spacer({ px }: { readonly px: number }) {
  return <div aria-hidden="true" style={{ blockSize: `${px}px` }} />;
}
