/** Bundles the harness page into a folder; answers with the folder when it is there. */
declare function build(folder: string, entry?: string): Promise<string>;
export = build;
