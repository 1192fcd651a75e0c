/**
 * The draft of a data protection impact assessment (GDPR article 35): what the product and the
 * modules declare, put under the headings of the assessment, with what the tenant says itself. A
 * draft, and no assessment: whether a risk is borne is for the tenant to judge.
 *
 * <p>Owns no table; the tenant's words are kept by {@code privacy.statements}. The headings follow
 * the Dutch government's model 3.0, the words are our own.
 */
package eu.vangnet.privacy.assessments;
