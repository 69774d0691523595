declare module "virtual:kidorui-data" {
  import type { Bundle } from "@kidorui/core";

  const bundle: Bundle;
  export default bundle;
}

declare module "virtual:kidorui-report" {
  const texts: Omit<import("./lib/publication.ts").SitePublication, "dataset">;
  export default texts;
}

declare module "virtual:kidorui-files" {
  import type { DataFiles } from "./site/files-plugin.ts";

  const files: DataFiles;
  export default files;
}

declare module "virtual:kidorui-verification" {
  import type { Verification } from "./models/verification.ts";

  const verification: Verification;
  export default verification;
}

declare module "virtual:kidorui-kept" {
  /** Editions that each issued edition was compared with when it was issued. */
  const kept: import("./models/edition-pairs.ts").KeptPairs;
  export default kept;
}
