declare module "virtual:kidorui-data" {
  /** The bundle of all tables as JSON text, read when the first function needs it. */
  const json: string;
  export default json;
}
