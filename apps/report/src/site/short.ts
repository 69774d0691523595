/** Whether the pages of the open edition are built alone, for somebody who is writing it: never what is published. */
export const isShort: boolean = process.env["KIDORUI_SHORT"] === "1";
/** Whether pages are built alone, without what is made of them: for a bench of the pages. */
export const isPagesAlone: boolean = isShort || process.env["KIDORUI_PAGES"] === "1";
