/**
 * The window over a long list. Its functions change what they answer without changing themselves, so a component that
 * calls it must not be memoised by a compiler; this project compiles none.
 */
export { useVirtualizer as useVirtualRows } from '@tanstack/react-virtual';
