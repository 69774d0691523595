import computed from "virtual:kidorui-verification";
import type { Verification } from "../models/verification.ts";

/** The cases of this build, computed. Routes hand them on. */
export const verification: Verification = computed;
