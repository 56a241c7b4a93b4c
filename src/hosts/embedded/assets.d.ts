declare module '*.css';

/** In the build that opens from a disk: the file's bytes as Base64. */
declare module '*.xlsx' {
  const base64: string;
  export default base64;
}
