package eu.vangnet.tenancy.resolutions;

import eu.vangnet.platform.RequestContext;
import eu.vangnet.platform.idempotency.CreationKey;
import eu.vangnet.platform.idempotency.Made;
import eu.vangnet.platform.journal.JournalEntry;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.problems.Violation;
import eu.vangnet.platform.resources.ActionView;
import eu.vangnet.platform.resources.EntityTags;
import eu.vangnet.platform.resources.Recorder;
import eu.vangnet.security.Facts;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Principal;
import eu.vangnet.security.Right;
import eu.vangnet.tenants.ExportKey;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Asking, approving and withdrawing. */
@Singleton
class ResolutionDesk {
  private static final String PATH = "/v1/resolutions/";
  private static final String SECOND_PERSON = "secondPersonNeeded";
  private static final int LATEST = 100;

  private final Recorder recorder;
  private final ResolutionWork work;

  @Inject
  ResolutionDesk(Recorder recorder, ResolutionWork work) {
    this.recorder = recorder;
    this.work = work;
  }

  /** Puts the question; nothing is done until another person has approved it. */
  Made ask(NewResolution sent, CreationKey key) {
    Principal caller = ownPerson();
    ResolutionKind kind = ResolutionKind.of(sent.kind());
    Optional<String> recipient = recipient(kind, sent);
    return recorder.make(
        key,
        id -> PATH + id,
        id ->
            JournalEntry.done(Right.RESOLUTION_ASK, ObjectType.RESOLUTION, id.toString())
                .event(kind.code() + "Asked"),
        (em, id) -> {
          work.requirePossible(em, kind);
          em.persist(new Resolution(id, kind, recipient, caller, recorder.now(), work.validity()));
        });
  }

  private static Optional<String> recipient(ResolutionKind kind, NewResolution sent) {
    boolean named = sent.ownKey().isPresent();
    if (named != (kind == ResolutionKind.OWN_KEY)) {
      throw ProblemException.invalid(
          Violation.body(
              "/ownKey",
              "key",
              named ? "is for the kind ownKey only" : "must name the key that is to be brought"));
    }
    requirePublicKey(kind, sent);
    return sent.ownKey().map(KeyFingerprint::of).or(sent::publicKey);
  }

  private static void requirePublicKey(ResolutionKind kind, NewResolution sent) {
    boolean fits =
        kind == ResolutionKind.EXPORT
            ? sent.publicKey().filter(ExportKey::isKey).isPresent()
            : sent.publicKey().isEmpty();
    if (!fits) {
      throw ProblemException.invalid(
          Violation.body(
              "/publicKey",
              "key",
              kind == ResolutionKind.EXPORT
                  ? "must be an X25519 public key, for nothing is exported in clear"
                  : "is for exports only"));
    }
  }

  /**
   * Approves what somebody else asked for, and has it done.
   *
   * @throws ProblemException 403 for the person who asked, 409 when nothing waits for approval
   */
  Made approve(UUID id, Optional<String> ifMatch, CreationKey key) {
    return recorder.make(
        key,
        made -> PATH + id,
        made ->
            JournalEntry.done(Right.RESOLUTION_APPROVE, ObjectType.RESOLUTION, id.toString())
                .event("resolutionApproved"),
        (em, made) -> {
          Resolution asked = require(em, id);
          Principal caller = ownPerson();
          if (asked.askedBy().equals(caller.subject())) {
            throw new ProblemException(
                ProblemType.NOT_ALLOWED,
                SECOND_PERSON
                    + ": Whoever asked does not approve; another person of the tenant does.");
          }
          EntityTags.require(ifMatch, view(asked));
          requireWaiting(asked);
          work.requireApprovable(em, asked.kind());
          asked.approve(caller, recorder.now());
          em.flush();
          work.begin(asked);
        });
  }

  /** Takes the question back, whoever of the tenant does it. */
  void withdraw(UUID id, Optional<String> ifMatch) {
    recorder.change(
        JournalEntry.done(Right.RESOLUTION_ASK, ObjectType.RESOLUTION, id.toString())
            .event("resolutionWithdrawn"),
        em -> {
          Resolution asked = require(em, id);
          ownPerson();
          EntityTags.require(ifMatch, view(asked));
          requireWaiting(asked);
          asked.withdraw(recorder.now());
          return id;
        });
  }

  /** A resolution; 404 where there is none. */
  ResolutionView view(UUID id) {
    return recorder.read(em -> view(require(em, id)));
  }

  /** The latest ones. */
  ResolutionList list() {
    ownPerson();
    return recorder.read(
        em ->
            new ResolutionList(
                em
                    .createQuery(
                        "select r from Resolution r order by r.askedAt desc, r.id desc",
                        Resolution.class)
                    .setMaxResults(LATEST)
                    .getResultList()
                    .stream()
                    .map(this::view)
                    .toList(),
                "/v1/resolutions"));
  }

  private void requireWaiting(Resolution asked) {
    if (asked.state(recorder.now()) != ResolutionState.ASKED) {
      throw new ProblemException(
          ProblemType.TRANSITION_REFUSED,
          "notInThisState: Only what was asked for and has not expired waits for approval.");
    }
  }

  private static Resolution require(EntityManager em, UUID id) {
    return Optional.ofNullable(em.find(Resolution.class, id.toString()))
        .filter(found -> caller().organisation().isEmpty())
        .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
  }

  private ResolutionView view(Resolution found) {
    return ResolutionView.of(found, recorder.now(), actions(found));
  }

  private List<ActionView> actions(Resolution found) {
    ResolutionState state = found.state(recorder.now());
    if (state == ResolutionState.ASKED && found.askedBy().equals(caller().subject())) {
      return List.of(
          new ActionView(Right.RESOLUTION_APPROVE.code(), false, Optional.of(SECOND_PERSON)));
    }
    Set<Right> open =
        switch (state) {
          case ASKED -> Set.of(Right.RESOLUTION_APPROVE);
          case READY ->
              found.kind() == ResolutionKind.EXPORT ? Set.of(Right.EXPORT_FETCH) : Set.of();
          case WITHDRAWN, EXPIRED, APPROVED, FETCHING, DONE -> Set.of();
        };
    return ActionView.of(
        caller(), new Facts(Set.of(), open), Right.RESOLUTION_APPROVE, Right.EXPORT_FETCH);
  }

  /**
   * The tenant decides through its own people.
   *
   * @throws ProblemException 403 for who comes from a partner organisation
   */
  private static Principal ownPerson() {
    Principal caller = caller();
    if (caller.organisation().isPresent()) {
      throw new ProblemException(
          ProblemType.NOT_ALLOWED, "A tenant is decided upon by people of the tenant itself.");
    }
    return caller;
  }

  private static Principal caller() {
    return RequestContext.current().principalOrRefuse();
  }
}
