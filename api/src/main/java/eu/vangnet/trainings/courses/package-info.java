/**
 * Courses: what a tenant teaches, drafted, published and withdrawn. A course holds no dates and no
 * people; those belong to its sessions.
 *
 * <p>Owns the table {@code training_course}. Sensitive are title, description and the reason of a
 * withdrawal, because people write names into words; they stand in the column {@code sealed}.
 * Columns in clear, and why (a test compares this list with the entity):
 *
 * <ul>
 *   <li>{@code Course} id, version: name the row and its state of change
 *   <li>{@code Course} kind, audience, languages: lists filter and figures count by them; codes
 *       only
 *   <li>{@code Course} durationMinutes: figures add up hours of training
 *   <li>{@code Course} state: who may see a course hangs on it, and lists filter by it
 *   <li>{@code Course} originTenant, originCourse: name the course of another tenant that it was
 *       made from, and nobody there
 *   <li>{@code Course} createdAt, publishedAt, withdrawnAt: lists sort by them
 * </ul>
 *
 * <p>A draft is seen by those who may change courses only.
 *
 * <p>Neighbours: other features of trainings use courses through {@link
 * eu.vangnet.trainings.courses.CourseCatalogue}.
 */
package eu.vangnet.trainings.courses;
