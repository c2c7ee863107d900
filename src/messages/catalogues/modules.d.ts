declare module '*?messages' {
  const catalogue: import('./catalogue.ts').Catalogue;
  export default catalogue;
}
