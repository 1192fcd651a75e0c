package eu.vangnet.platform.processing;

import eu.vangnet.security.ObjectType;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * What one operation did.
 *
 * @param name of the operation, as in the document
 * @param subjects identifiers of the records, each about one person
 * @param succeeded whether it did what was asked
 * @param caller the operation of another application that called, where it said so
 */
record Processing(
    String name,
    ObjectType type,
    Set<String> subjects,
    boolean succeeded,
    Instant startedAt,
    Optional<ForeignOperation> caller) {}
