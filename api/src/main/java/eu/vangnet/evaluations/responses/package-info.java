/**
 * Anonymous answers. Who is invited gets a one-time capability, answers with it and nothing else,
 * and stays unknown; who evaluates reads the answers when the evaluation is closed and at least
 * five are there.
 *
 * <p>Owns the tables {@code evaluation_invitation} and {@code evaluation_response}. Answers are
 * stored sealed. Columns in clear, and why (a test compares this list with the entities):
 *
 * <ul>
 *   <li>{@code Invitation} id: the fingerprint of the capability, so that a used one is recognised;
 *       the capability cannot be made from it
 *   <li>{@code Invitation} evaluationId, expiresAt: counts are made by them
 *   <li>{@code Invitation} usedWith: says that it is used, and lets the same request be repeated;
 *       made with a secret that is not stored
 *   <li>{@code GivenResponse} id, evaluationId: a random name, and where it belongs
 * </ul>
 *
 * <p>Promised: no row of the tenant's schema leads from an answer to an invitation or back. They
 * share the id of the evaluation and nothing else. An invitation knows no time of issue or of use,
 * and an answer none at all. An answer is no entry of the journal and leaves no idempotency record,
 * because both know the time to the microsecond and the trace of the request; the receipt names no
 * answer, because it can be asked for again with the invitation. Answers lie and are shown in the
 * order of random ids. What recognises a repeated request is an HMAC whose key is the capability
 * and the idempotency key of the client: the database holds neither, so nobody can try answers
 * against it, not even with all keys of the tenant.
 *
 * <p>Not promised, and to be told to who is invited: whoever hands out capabilities and keeps a
 * copy can find out whether one was used, though not with which answer. The counts are live, so
 * somebody who watches them sees when answers come. Who writes own words may be known by them. An
 * evaluator who answers four times himself sees the fifth alone. The binary log, the redo log and
 * the data files of the database tell which writes were one transaction, and therefore must not be
 * where evaluators come; the same holds for what a proxy in front of the server logs. The answers
 * are guarded by the counts only: that one was added or taken away shows when used invitations and
 * answers differ in number.
 *
 * <p>Neighbours: {@code evaluations.designs} says whether answers are taken, {@code
 * evaluations.instruments} what they must look like.
 */
package eu.vangnet.evaluations.responses;
