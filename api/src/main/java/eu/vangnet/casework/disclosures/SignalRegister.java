package eu.vangnet.casework.disclosures;

import eu.vangnet.casework.cases.ProtectedSources;
import eu.vangnet.casework.signals.SignalTelling;
import eu.vangnet.platform.RequestContext;
import eu.vangnet.platform.messages.Outbox;
import eu.vangnet.platform.messages.Receivers;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.problems.Violation;
import eu.vangnet.platform.resources.Recorder;
import eu.vangnet.tenants.TenantId;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Records what is told of a signal before there is a case, in the caller's unit of work; the caller
 * has asked whether the signal may be told of. Thread-safe.
 */
@Singleton
public class SignalRegister {
  private final Recorder recorder;
  private final Disclosures disclosures;
  private final SignalTelling signals;
  private final AgreedTelling agreed;
  private final Receivers receivers;
  private final Outbox outbox;

  @Inject
  SignalRegister(
      Recorder recorder,
      Disclosures disclosures,
      SignalTelling signals,
      AgreedTelling agreed,
      Receivers receivers,
      Outbox outbox) {
    this.recorder = recorder;
    this.disclosures = disclosures;
    this.signals = signals;
    this.agreed = agreed;
    this.receivers = receivers;
    this.outbox = outbox;
  }

  /**
   * Refuses what no disclosure of the signal can be made of.
   *
   * @throws ProblemException 400 naming each field
   */
  public void check(EntityManager em, UUID signal, NewDisclosure sent) {
    List<Violation> violations = new ArrayList<>();
    if (!sent.recipient().namesOne() || sent.recipient().guardian().isPresent()) {
      violations.add(
          Violation.body("/recipient", "oneOf", "must name a tenant or an organisation"));
    }
    if (!signals.knowsLegalBasis(em, signal, sent.legalBasis())) {
      violations.add(Violation.body("/legalBasis", "code", "must be a legal basis of the module"));
    }
    if (sent.decision().isPresent()) {
      violations.add(
          Violation.body("/decision", "unknown", "must not stand where there is no case yet"));
    }
    Predicate<String> namesSource = signals.sourceNames(em, signal);
    if (namesSource.test(sent.purpose())) {
      violations.add(ProtectedSources.named("/purpose"));
    }
    for (int place = 0; place < sent.items().size(); place++) {
      if (namesSource.test(sent.items().get(place).what())) {
        violations.add(ProtectedSources.named("/items/" + place + "/what"));
      }
    }
    if (!violations.isEmpty()) {
      throw new ProblemException(ProblemType.INVALID_INPUT, violations);
    }
    sent.recipient().tenant().ifPresent(name -> receivers.require(name, "/recipient/tenant"));
  }

  /**
   * Records a disclosure by the caller; a recipient that is a tenant gets it by message.
   *
   * @throws ProblemException 400 naming each field; 409 where no agreement covers it
   */
  public void record(EntityManager em, UUID signal, UUID id, NewDisclosure sent, Footing footing) {
    check(em, signal, sent);
    agreed.require(em, signal, sent, footing.reach());
    String by = RequestContext.current().principalOrRefuse().subject();
    Disclosure disclosure =
        new Disclosure(id, signal, sent, new Disclosure.Made(by, recorder.now())).aboutSignal();
    footing.origin().ifPresent(disclosure::comesFrom);
    sent.recipient()
        .tenant()
        .map(name -> receivers.require(name, "/recipient/tenant"))
        .ifPresent(receiver -> disclosure.send(receiver.value(), letter(em, receiver, id, sent)));
    disclosures.add(em, disclosure, DisclosureSecret.of(sent));
  }

  private UUID letter(EntityManager em, TenantId receiver, UUID id, NewDisclosure sent) {
    return outbox.send(
        em,
        receiver,
        DisclosureLetter.KIND,
        DisclosureLetter.VERSION,
        DisclosureLetter.of(id, sent));
  }
}
