/**
 * The Danish info-house (infohus) of police and municipalities: concern, assessment of resources
 * and risks, info-house, support by mentors, parent coaches and others, closing, after-care; beside
 * it the network kind, which reports trends without persons.
 *
 * <p>Sources: the public pages of the national centre on info-houses and their follow-up. The
 * wording of § 115 of the Administration of Justice Act and all periods are to be verified. The
 * package knows nothing but the contract.
 */
package eu.vangnet.countrydk;
