/**
 * German counselling on radicalisation, as the centres of the network around the national advice
 * centre do it: inquiry, clarification, counselling of whoever asks for advice, case talk,
 * hand-over where security is concerned, closing, aftercare.
 *
 * <p>Sources: published descriptions of the advice centre and its partners in the Länder. No single
 * act governs them; what binds counsellors, and on which basis data on the person of concern is
 * kept, is to be verified per Land. The package knows nothing but the contract.
 */
package eu.vangnet.countryde;
