package eu.vangnet.tenancy.revocations;

import eu.vangnet.platform.RequestContext;
import eu.vangnet.platform.idempotency.CreationKey;
import eu.vangnet.platform.idempotency.Made;
import eu.vangnet.platform.journal.JournalEntry;
import eu.vangnet.platform.paging.Page;
import eu.vangnet.platform.paging.PageRequest;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.problems.Violation;
import eu.vangnet.platform.resources.EntityTags;
import eu.vangnet.platform.resources.OwnKind;
import eu.vangnet.platform.resources.Recorder;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Right;
import eu.vangnet.tenants.Revocable;
import eu.vangnet.tenants.Revocations;
import eu.vangnet.tenants.TenantContext;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Revokes and takes back; each method is one transaction of the current tenant. What counts is
 * written to control within that transaction, and before it ends: in doubt more is revoked than is
 * shown, never less.
 */
@Singleton
class RevocationDesk {
  private static final String PATH = "/v1/revocations/";
  private static final Duration LONGEST = Duration.ofDays(366);

  private final Recorder recorder;
  private final RevokedRows rows;
  private final Revocations revocations;
  private final OwnKind own;
  private final LinksOfSubject links;

  @Inject
  RevocationDesk(
      Recorder recorder,
      RevokedRows rows,
      Revocations revocations,
      OwnKind own,
      LinksOfSubject links) {
    this.recorder = recorder;
    this.rows = rows;
    this.revocations = revocations;
    this.own = own;
    this.links = links;
  }

  /**
   * Revokes; the tokens count no more on any server within two seconds. What a person issued that
   * opens something without a token is withdrawn for good: it would outlive the revocation.
   */
  Made revoke(NewRevocation sent, CreationKey key) {
    RevocationKind kind = kind(sent);
    RevocationWords words = new RevocationWords(sent.name(), sent.issuer(), sent.reason());
    Revocable name = kind.name(TenantContext.current(), words);
    Instant until = until(kind, sent.until());
    return recorder.make(
        key,
        id -> PATH + id,
        id -> entry(Right.REVOCATION_CREATE, id, "accessRevoked"),
        (em, id) -> {
          rows.forgetPast(em, recorder.now());
          rows.add(em, id, kind, until, words);
          if (kind == RevocationKind.SUBJECT) {
            links.withdraw(em, sent.name(), recorder.now());
          }
          revocations.add(TenantContext.current(), id, name, until);
        });
  }

  /** A page of what the tenant revoked. */
  Page<RevocationView> page(PageRequest request) {
    return recorder.read(em -> rows.page(em, request));
  }

  /** A revocation of the tenant; 404 where there is none. */
  RevocationView view(UUID id) {
    return recorder.read(em -> rows.view(require(em, id)));
  }

  /** Takes a revocation back. */
  void lift(UUID id, Optional<String> ifMatch) {
    recorder.change(
        entry(Right.REVOCATION_LIFT, id, "revocationLifted"),
        em -> {
          Revocation revocation = require(em, id);
          EntityTags.require(ifMatch, rows.view(revocation));
          em.remove(revocation);
          em.flush();
          revocations.lift(TenantContext.current(), id);
          return revocation;
        });
  }

  private RevocationKind kind(NewRevocation sent) {
    RevocationKind kind =
        RevocationKind.of(sent.kind())
            .orElseThrow(() -> refused("/kind", "code", "must be token, client, subject or key"));
    boolean key = kind == RevocationKind.KEY;
    if (key && !RequestContext.current().principalOrRefuse().holds(Right.KEY_REVOKE)) {
      throw new ProblemException(
          ProblemType.NOT_ALLOWED,
          "The caller's roles do not hold the right " + Right.KEY_REVOKE.code() + ".");
    }
    if (key) {
      // Its issuer may speak for other tenants too, and they all stop.
      own.requireOperator();
    }
    if (key != sent.issuer().isPresent()) {
      throw refused("/issuer", "issuer", "must be there for a key and for nothing else");
    }
    return kind;
  }

  private Instant until(RevocationKind kind, Optional<Instant> wanted) {
    Instant now = recorder.now();
    Instant latest = now.plus(LONGEST);
    Instant usual =
        kind == RevocationKind.KEY ? latest : now.plus(Revocations.LONGEST_TOKEN).plusSeconds(60);
    Instant until = wanted.orElse(usual);
    if (!until.isAfter(now) || until.isAfter(latest)) {
      throw refused("/until", "range", "must lie ahead, by at most a year");
    }
    return until;
  }

  private static ProblemException refused(String pointer, String code, String message) {
    return ProblemException.invalid(Violation.body(pointer, code, message));
  }

  private Revocation require(EntityManager em, UUID id) {
    return rows.find(em, id).orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
  }

  private static JournalEntry entry(Right action, UUID id, String event) {
    return JournalEntry.done(action, ObjectType.REVOCATION, id.toString()).event(event);
  }
}
