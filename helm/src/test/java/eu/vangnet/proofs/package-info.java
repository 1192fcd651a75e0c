/** The long proofs of the image, run by {@code ./vangnet prove} like those of the product. */
package eu.vangnet.proofs;
