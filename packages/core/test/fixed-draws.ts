import fc from "fast-check";

// A mutant must meet the same draws on every run, or its fate would change from one to the next. That a
// property fails is enough; the search for its smallest counterexample would take most of the time.
fc.configureGlobal({ seed: 20261124, endOnFailure: true });
