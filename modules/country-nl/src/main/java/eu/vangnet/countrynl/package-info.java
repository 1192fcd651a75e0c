/**
 * The Dutch person-centred approach to radicalisation (persoonsgerichte aanpak radicalisering,
 * PGA): report, weighing by the weighing team, case conference, monitoring, closing, after-care.
 *
 * <p>Sources: the NCTV's pages on the local approach, the explanatory memorandum of bill 36 225 and
 * the description of the Limburg weighing team. What nobody with a law degree has confirmed (date
 * of entry into force, articles, the yearly check, retention) is declared as unverified, customary
 * or left to the tenant. The package knows nothing but the contract.
 */
package eu.vangnet.countrynl;
