/**
 * Forms of modules that were filled in about a case or its persons: of the module under which the
 * case runs, or of another that the tenant has enabled beside it. A form is filled in, read, and
 * replaced by a further version of itself; no version is ever changed. Each is held against the
 * closed schema of the version under which the case ran at that time, or that was enabled of the
 * other module, and stays readable with it when a later one counts. Nothing in it is a number:
 * nobody is scored.
 *
 * <p>A form is classified as a whole, and single fields of it may be kept closer than the rest. Who
 * brought it in replaces it, and nobody else; so whoever replaces a form hears all of it. A field
 * that has to be filled in is classified as the whole: were it missing, everybody could tell that
 * something is withheld. What a caller does not hear is in no answer, no tag and no list of
 * versions ({@link eu.vangnet.casework.forms.HeardVersions}).
 *
 * <p>Owns the tables {@code case_form} and {@code case_form_version}. Sensitive is what was filled
 * in; it stands in the column {@code sealed}. Columns in clear, and why (a test compares this list
 * with the entities):
 *
 * <ul>
 *   <li>{@code FilledForm} id, caseId, version: name the row, its case and its state of change
 *   <li>{@code FilledForm} module, form: lists filter by the form, an upgrade asks which were
 *       filled in; codes that say nothing of the content
 *   <li>{@code FilledForm} filledBy, filledAt: oversight asks who wrote, lists sort by the time;
 *       the pseudonymous subject of a token
 *   <li>{@code FilledForm} marks: the rule on sharing asks for them, see {@code casework.sharing}
 *   <li>{@code FormVersion} id, formId, caseId: name the row, its form and its case
 *   <li>{@code FormVersion} moduleVersion: an upgrade asks under which rules it was written
 *   <li>{@code FormVersion} writtenBy, writtenAt: oversight asks who wrote; puts it in its order
 * </ul>
 *
 * <p>Neighbours: {@code casework.cases}, which decides about the case and says what is heard;
 * {@code casework.upgrades} asks what becomes of forms; a module may let a step or a review wait
 * for one ({@link eu.vangnet.casework.cases.FormsOnRecord}); forms about no person are {@code
 * casework.trends}.
 */
package eu.vangnet.casework.forms;
