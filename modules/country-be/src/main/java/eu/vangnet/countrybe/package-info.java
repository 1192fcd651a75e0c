/**
 * The Belgian local cell for radicalism, extremism and terrorism (LIVC-R, CSIL-R): mention, agenda,
 * case meeting, individual follow-up, feedback sheet, closing, after-care.
 *
 * <p>Sources: the act of 30 July 2018, the association of Flemish towns on its members, Criminal
 * Code Art. 458ter and judgment 52/2021 of the Constitutional Court on secrecy and feedback. The
 * security side (local task force, joint database) is left out on purpose. What the readable part
 * of the act does not say (time limits, quorum, after-care) is customary or left to the tenant. The
 * package knows nothing but the contract.
 */
package eu.vangnet.countrybe;
