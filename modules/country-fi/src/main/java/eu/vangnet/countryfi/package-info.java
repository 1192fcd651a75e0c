/**
 * Finnish Anchor work (ankkuritoiminta): contact, selection, look at the situation, Anchor meeting
 * with the young person and the family, need for further work, referral, follow-up.
 *
 * <p>Sources: the national manual of the Ministry of the Interior (2019:24) and its website, and
 * the description in the RAN collection. It is early help for people mainly under 18, voluntary and
 * short; radicalisation is one of several reasons. Consent, its ages and what each authority may
 * tell under its own law are to be verified. The package knows nothing but the contract.
 */
package eu.vangnet.countryfi;
