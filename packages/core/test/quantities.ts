import fc from "fast-check";

/** Lists of quantities with a sum above zero, as a publisher may print them: zeros and ties included. */
export const quantities = fc
  .array(fc.oneof(fc.constant(0), fc.double({ min: 1e-3, max: 1e9, noNaN: true })), {
    minLength: 1,
    maxLength: 12,
  })
  .filter((list) => list.some((quantity) => quantity > 0));

/** A list together with one of its orders. */
export const shuffled = quantities.chain((list) =>
  fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
);

/** What two ways of adding the same numbers may differ by. */
export const rounding = (value: number): number => 1e-12 * Math.max(1, Math.abs(value));
