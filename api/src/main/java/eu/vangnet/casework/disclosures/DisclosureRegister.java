package eu.vangnet.casework.disclosures;

import eu.vangnet.casework.cases.CaseAccess;
import eu.vangnet.casework.cases.ProtectedSources;
import eu.vangnet.platform.RequestContext;
import eu.vangnet.platform.messages.Outbox;
import eu.vangnet.platform.messages.Receivers;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.Violation;
import eu.vangnet.platform.resources.Recorder;
import eu.vangnet.tenants.TenantId;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Records what is told of a case, in the caller's unit of work; the caller has asked whether the
 * case may be told of, and whether secrecy stands against an item. Whether an agreement covers it,
 * and whether a table may decide it alone, is asked here, at the moment of telling. Thread-safe.
 */
@Singleton
public class DisclosureRegister {
  private final Recorder recorder;
  private final Disclosures disclosures;
  private final CaseAccess cases;
  private final Receivers receivers;
  private final Outbox outbox;
  private final GuardianDisclosures guardians;
  private final ProtectedSources sources;
  private final DecisionsToTell decisions;
  private final RuledTelling rules;
  private final AgreedTelling agreed;

  @Inject
  DisclosureRegister(
      Recorder recorder,
      Disclosures disclosures,
      CaseAccess cases,
      Receivers receivers,
      Outbox outbox,
      GuardianDisclosures guardians,
      ProtectedSources sources,
      DecisionsToTell decisions,
      RuledTelling rules,
      AgreedTelling agreed) {
    this.recorder = recorder;
    this.disclosures = disclosures;
    this.cases = cases;
    this.receivers = receivers;
    this.outbox = outbox;
    this.guardians = guardians;
    this.sources = sources;
    this.decisions = decisions;
    this.rules = rules;
    this.agreed = agreed;
  }

  /**
   * Refuses what no disclosure of the case can be made of, while it is prepared.
   *
   * @throws ProblemException 400 naming the field
   */
  public void check(EntityManager em, UUID caseFile, NewDisclosure sent) {
    checked(em, caseFile, sent);
    decisions.requireStep(em, caseFile, sent);
  }

  private Optional<TenantId> checked(EntityManager em, UUID caseFile, NewDisclosure sent) {
    if (!sent.recipient().namesOne()) {
      throw refused("/recipient", "oneOf", "must name a tenant, an organisation or a guardian");
    }
    if (!cases.knowsLegalBasis(em, caseFile, sent.legalBasis())) {
      throw refused("/legalBasis", "code", "must be a legal basis of the module");
    }
    requireNoSource(em, caseFile, sent);
    return sent.recipient().tenant().map(name -> receivers.require(name, "/recipient/tenant"));
  }

  private void requireNoSource(EntityManager em, UUID caseFile, NewDisclosure sent) {
    Map<String, String> words = new HashMap<>(Map.of("/purpose", sent.purpose()));
    for (int place = 0; place < sent.items().size(); place++) {
      words.put("/items/" + place + "/what", sent.items().get(place).what());
    }
    sources.require(em, caseFile, words);
  }

  /**
   * Records a disclosure by the caller; a recipient that is a tenant gets it by message.
   *
   * @throws ProblemException 400 naming the field; 409 where no agreement covers it
   */
  public void record(
      EntityManager em, UUID caseFile, UUID id, NewDisclosure sent, Footing footing) {
    Optional<TenantId> tenant = checked(em, caseFile, sent);
    Optional<DisclosureOrigin> origin = origin(em, caseFile, sent, footing);
    agreed.require(em, caseFile, sent, footing.reach());
    String by = RequestContext.current().principalOrRefuse().subject();
    Disclosure disclosure =
        new Disclosure(id, caseFile, sent, new Disclosure.Made(by, recorder.now()));
    origin.ifPresent(disclosure::comesFrom);
    tenant.ifPresent(receiver -> disclosure.send(receiver.value(), send(em, receiver, id, sent)));
    disclosures.add(em, disclosure, DisclosureSecret.of(guardians.checked(em, caseFile, sent)));
  }

  /** What something came from that was prepared, or the minutes in which it was decided. */
  private Optional<DisclosureOrigin> origin(
      EntityManager em, UUID caseFile, NewDisclosure sent, Footing footing) {
    // What was prepared was held against its decision when it was begun; a step never changes.
    return footing.origin().or(() -> decided(em, caseFile, sent));
  }

  /** The rules of the module come last, so that a mistake in the rest is named as what it is. */
  private Optional<DisclosureOrigin> decided(EntityManager em, UUID caseFile, NewDisclosure sent) {
    Optional<DisclosureOrigin> minutes = decisions.require(em, caseFile, sent);
    rules.require(em, caseFile, sent);
    return minutes;
  }

  /** Whether this names a disclosure of the case; the case was asked for before. */
  public boolean holds(EntityManager em, UUID caseFile, Optional<UUID> disclosure) {
    return disclosure
        .flatMap(id -> disclosures.find(em, id))
        .filter(found -> found.caseId().equals(caseFile))
        .isPresent();
  }

  /** The address of a disclosure. */
  public static String address(UUID caseFile, UUID disclosure) {
    return DisclosureView.address(caseFile, disclosure);
  }

  private UUID send(EntityManager em, TenantId receiver, UUID id, NewDisclosure sent) {
    return outbox.send(
        em,
        receiver,
        DisclosureLetter.KIND,
        DisclosureLetter.VERSION,
        DisclosureLetter.of(id, sent));
  }

  private static ProblemException refused(String pointer, String code, String message) {
    return ProblemException.invalid(Violation.body(pointer, code, message));
  }
}
