/** A text file, as the string that it holds. */
declare module '*.txt' {
  const text: string;
  export default text;
}
