declare module "virtual:kidorui-data" {
  import type { Bundle } from "@kidorui/core";

  const bundle: Bundle;
  export default bundle;
}
