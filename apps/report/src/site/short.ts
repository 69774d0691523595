/** Whether the pages of the open edition are built alone, for somebody who is writing it: never what is published. */
export const isShort: boolean = process.env["KIDORUI_SHORT"] === "1";
