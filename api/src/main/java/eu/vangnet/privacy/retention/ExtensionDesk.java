package eu.vangnet.privacy.retention;

import eu.vangnet.platform.RequestContext;
import eu.vangnet.platform.idempotency.CreationKey;
import eu.vangnet.platform.idempotency.Made;
import eu.vangnet.platform.journal.JournalEntry;
import eu.vangnet.platform.paging.Page;
import eu.vangnet.platform.paging.PageRequest;
import eu.vangnet.platform.personal.PersonalRegister;
import eu.vangnet.platform.personal.RecordId;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.problems.Violation;
import eu.vangnet.platform.resources.EntityTags;
import eu.vangnet.platform.resources.Recorder;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Period;
import java.util.Optional;
import java.util.UUID;

/** Asking for extensions and approving them; each method is one transaction of the tenant. */
@Singleton
class ExtensionDesk {
  private static final String PATH = "/v1/extensions/";

  private final Recorder recorder;
  private final Extensions extensions;
  private final RetentionRules rules;
  private final DueRecords records;
  private final PersonalRegister register;

  @Inject
  ExtensionDesk(
      Recorder recorder,
      Extensions extensions,
      RetentionRules rules,
      DueRecords records,
      PersonalRegister register) {
    this.recorder = recorder;
    this.extensions = extensions;
    this.rules = rules;
    this.records = records;
    this.register = register;
  }

  /**
   * Asks to keep a record longer, under the lock of that record: an erasure comes before it, and
   * there is no record then, or takes along what was asked; and of two who ask at the same moment
   * the second one counts the first.
   *
   * @throws ProblemException 400 for an unknown rule or record or too long a period, 409 when the
   *     rule allows no further extension of this record
   */
  Made ask(NewExtension sent, CreationKey key) {
    return recorder.make(
        key,
        id -> PATH + id,
        id ->
            JournalEntry.done(Right.EXTENSION_ASK, ObjectType.RETENTION, id.toString())
                .event("extensionAsked"),
        (em, id) -> ask(em, id, sent));
  }

  private void ask(EntityManager em, UUID id, NewExtension sent) {
    RetentionRule rule =
        RuleCode.parse(sent.rule())
            .flatMap(code -> rules.find(em, code))
            .filter(found -> found.standing() == RuleStanding.IN_FORCE)
            .orElseThrow(() -> refused("/rule", "unknown", "must be a rule in force"));
    UUID record = UUID.fromString(sent.record());
    if (lock(em, rule, record).filter(locked -> register.has(em, locked)).isEmpty()) {
      throw refused("/record", "unknown", "must be a record under that rule");
    }
    Period period =
        Lengths.parse(sent.period())
            .filter(more -> Lengths.notLonger(more, rule.period().orElseThrow()))
            .orElseThrow(
                () ->
                    refused(
                        "/period",
                        "tooLong",
                        "must be at least a day and not longer than the period of the rule"));
    if (extensions.of(em, rule.code(), record).size() >= rule.extensions()) {
      throw new ProblemException(
          ProblemType.TRANSITION_REFUSED,
          "extensionsUsedUp: The rule allows no further extension of this record.");
    }
    extensions.add(
        em,
        new Extension(id, rule.code(), record, period, subject(), recorder.now()),
        sent.reason());
  }

  /** The record, locked; empty where there is none. */
  private Optional<RecordId> lock(EntityManager em, RetentionRule rule, UUID record) {
    return records
        .type(rule)
        .map(type -> new RecordId(type.kind(), record))
        .filter(found -> register.lockFromTheWhole(em, found));
  }

  /** An extension; 404 where there is none. */
  ExtensionView view(UUID id) {
    return recorder.read(em -> view(require(em, id)));
  }

  /** A page of extensions. */
  Page<ExtensionView> page(PageRequest request) {
    return recorder.read(em -> extensions.page(em, request).map(this::view));
  }

  /**
   * A second person approves, under the lock of the record: an erasure comes before it, and takes
   * the extension along, or sees it.
   *
   * @throws ProblemException 403 for the person who asked, 409 when it was approved before
   */
  Made approve(UUID id, Optional<String> ifMatch, CreationKey key) {
    return recorder.make(
        key,
        made -> PATH + id,
        made ->
            JournalEntry.done(Right.EXTENSION_APPROVE, ObjectType.RETENTION, id.toString())
                .event("extensionApproved"),
        (em, made) -> {
          Extension extension = requireLocked(em, id);
          if (extension.askedBy().equals(subject())) {
            throw new ProblemException(
                ProblemType.NOT_ALLOWED,
                "secondPersonNeeded: Whoever asked for an extension does not approve it; a second"
                    + " person does.");
          }
          EntityTags.require(ifMatch, view(extension));
          if (!extension.state().equals(Extension.ASKED)) {
            throw new ProblemException(
                ProblemType.TRANSITION_REFUSED,
                "notInThisState: The extension was approved before.");
          }
          extension.approve(subject(), recorder.now());
        });
  }

  /** The record first, as whoever erases does it. */
  private Extension requireLocked(EntityManager em, UUID id) {
    Extension asked = require(em, id);
    RuleCode.parse(asked.rule())
        .flatMap(code -> rules.find(em, code))
        .ifPresent(rule -> lock(em, rule, UUID.fromString(asked.objectId())));
    return extensions.lock(em, id).orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
  }

  private Extension require(EntityManager em, UUID id) {
    return extensions.find(em, id).orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
  }

  private ExtensionView view(Extension extension) {
    return ExtensionView.of(extension, extensions.reason(extension));
  }

  private static ProblemException refused(String pointer, String code, String message) {
    return ProblemException.invalid(Violation.body(pointer, code, message));
  }

  private static String subject() {
    return RequestContext.current().principalOrRefuse().subject();
  }
}
