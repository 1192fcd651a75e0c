package eu.vangnet.casework.disclosures;

import eu.vangnet.casework.cases.CaseAccess;
import eu.vangnet.casework.cases.ProtectedSources;
import eu.vangnet.platform.Identifiers;
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
 * case may be told of, and whether secrecy stands against an item. Thread-safe.
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

  @Inject
  DisclosureRegister(
      Recorder recorder,
      Disclosures disclosures,
      CaseAccess cases,
      Receivers receivers,
      Outbox outbox,
      GuardianDisclosures guardians,
      ProtectedSources sources) {
    this.recorder = recorder;
    this.disclosures = disclosures;
    this.cases = cases;
    this.receivers = receivers;
    this.outbox = outbox;
    this.guardians = guardians;
    this.sources = sources;
  }

  /**
   * Refuses what no disclosure of the case can be made of.
   *
   * @return the tenant that is told, where the recipient is one
   * @throws ProblemException 400 naming the field
   */
  public Optional<TenantId> check(EntityManager em, UUID caseFile, NewDisclosure sent) {
    if (!sent.recipient().namesOne()) {
      throw refused("/recipient", "oneOf", "must name a tenant, an organisation or a guardian");
    }
    if (!cases.knowsLegalBasis(em, caseFile, sent.legalBasis())) {
      throw refused("/legalBasis", "code", "must be a legal basis of the module");
    }
    requireNoSource(em, caseFile, sent);
    boolean decided =
        sent.decision().stream()
            .allMatch(
                step ->
                    Identifiers.parse(step).filter(id -> cases.took(em, caseFile, id)).isPresent());
    if (!decided) {
      throw refused("/decision", "unknown", "must be the id of a step of this case");
    }
    return sent.recipient().tenant().map(name -> receivers.require(name, "/recipient/tenant"));
  }

  private void requireNoSource(EntityManager em, UUID caseFile, NewDisclosure sent) {
    Map<String, String> words = new HashMap<>(Map.of("/purpose", sent.purpose()));
    for (int place = 0; place < sent.items().size(); place++) {
      words.put("/items/" + place + "/what", sent.items().get(place).what());
    }
    sources.require(em, caseFile, words);
  }

  /** Records a disclosure by the caller; a recipient that is a tenant gets it by message. */
  public void record(
      EntityManager em,
      UUID caseFile,
      UUID id,
      NewDisclosure sent,
      Optional<DisclosureOrigin> origin) {
    Optional<TenantId> tenant = check(em, caseFile, sent);
    String by = RequestContext.current().principalOrRefuse().subject();
    Disclosure disclosure =
        new Disclosure(id, caseFile, sent, new Disclosure.Made(by, recorder.now()));
    origin.ifPresent(disclosure::comesFrom);
    tenant.ifPresent(receiver -> disclosure.send(receiver.value(), send(em, receiver, id, sent)));
    disclosures.add(em, disclosure, DisclosureSecret.of(guardians.checked(em, caseFile, sent)));
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
        new DisclosureLetter(id.toString(), sent.items(), sent.purpose(), sent.legalBasis()));
  }

  private static ProblemException refused(String pointer, String code, String message) {
    return ProblemException.invalid(Violation.body(pointer, code, message));
  }
}
