/**
 * Records about persons, whoever keeps them: the contract by which the rights of data subjects,
 * retention and the life cycle of a tenant reach every such record without knowing its feature.
 *
 * <p>A feature with personal rows implements {@link eu.vangnet.platform.personal.PersonalRecords};
 * what hangs on the records of others, such as their history, is a {@link
 * eu.vangnet.platform.personal.RecordAnnex}; who can forbid an erasure is an {@link
 * eu.vangnet.platform.personal.ErasureGuard}; who can keep a guardian from a child's record is a
 * {@link eu.vangnet.platform.personal.GuardianBar}; who knows what rows said before is a {@link
 * eu.vangnet.platform.personal.PastWords}; who knows why a record is restricted is an {@link
 * eu.vangnet.platform.personal.OwnRestriction} or a {@link
 * eu.vangnet.platform.personal.ForeignRestriction}. All are found as beans. Whoever uses them goes
 * through {@link eu.vangnet.platform.personal.PersonalRegister}, so that no annex and no guard is
 * forgotten; only whoever lifts a restriction asks those directly who may know of another one.
 * Tests name each entity with a sealed column that none of them covers, and each that is not read
 * when a person is looked for.
 *
 * <p>A record can be part of others, as a signal is of the case that it led to: what forbids their
 * erasure forbids its own, and they are locked before it. Whoever forbids an erasure and whoever
 * erases take the same lock first and ask then, so that neither overlooks the other.
 *
 * <p>Owns no table. What passes through here is sensitive: it is never logged and never put into a
 * problem.
 */
package eu.vangnet.platform.personal;
