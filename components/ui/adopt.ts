// Gives a document or a shadow root our styles without touching its elements (allowed under any content security policy).

export const adoptStyles = (target: Document | ShadowRoot, css: string): void => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  target.adoptedStyleSheets = [...target.adoptedStyleSheets, sheet];
};
