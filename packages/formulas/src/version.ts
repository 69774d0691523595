/** Version of the functions; a test holds it to that of the package. */
export const VERSION = "1.0.0";
