/**
 * Import from an earlier case system: a stream of lines of JSON, each of which is what a normal
 * operation would be sent, with references between lines.
 *
 * <p>A line without references begins a bundle, and the lines that refer to it follow it. A bundle
 * is brought in whole or not at all, in one transaction; other bundles are brought in all the same.
 * A line is checked by the schema of its operation and made by the use case of that operation, so
 * that nothing comes in that people could not record, and it is journaled as it is there; the entry
 * tells besides that it was brought in, and the date that it was given. The same request under the
 * same key makes each line once, also after it was broken off: it can be sent again until it went
 * through. No line joins a bundle that was brought in before: what is in use is changed by people.
 * A dry run does all of it and rolls each bundle back.
 *
 * <p>A case comes in with the steps that it took, to its end where it ended, each judged by its
 * module as of its date. So a closed case is kept no longer than if it had been closed here.
 *
 * <p>Owns no table. Only one bundle is in memory at a time, and the answers.
 */
package eu.vangnet.integration.imports;
