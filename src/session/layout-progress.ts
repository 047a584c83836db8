/** How far long work has come, in pages. */
export type LayoutProgress = { readonly done: number; readonly total: number };
