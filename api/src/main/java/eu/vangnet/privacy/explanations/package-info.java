/**
 * What the rights are, told to children in plain words, for everybody to read and for front-ends to
 * show: concise, in clear and plain language, above all for a child (GDPR article 12(1)).
 *
 * <p>Owns no table. The texts are files of the product, one per language, and hold no data. A test
 * measures how hard they are to read.
 */
package eu.vangnet.privacy.explanations;
