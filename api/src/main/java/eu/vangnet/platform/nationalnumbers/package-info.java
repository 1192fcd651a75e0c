/**
 * Finds national identity numbers in words that people write, so that they can be refused: a number
 * that opens every register of a country has no place in a note. Whether a country's number may be
 * used says a module that the tenant enabled.
 *
 * <p>Found by form, by the date in it and by check digits, of twelve countries. No library knows
 * them all, so each is a few lines here with the source of its rule. It is hygiene and no wall: who
 * wants to write a number down spells it out. It errs, and how often is measured by a test: of
 * random digits that stand alone, nine are taken for a Dutch number in one case of eleven, ten and
 * eleven for one of any country in one to three of a hundred. Telephone numbers with a plus sign,
 * UUIDs, dates and points in time are never taken for one.
 *
 * <p>Owns no table and remembers nothing. Sensitive is what it is given; it tells the country and
 * never the number.
 */
package eu.vangnet.platform.nationalnumbers;
