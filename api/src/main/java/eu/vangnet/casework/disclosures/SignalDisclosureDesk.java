package eu.vangnet.casework.disclosures;

import eu.vangnet.casework.cases.ProtectedSources;
import eu.vangnet.casework.signals.SignalTelling;
import eu.vangnet.casework.signals.UnfoundedHearing;
import eu.vangnet.platform.Identifiers;
import eu.vangnet.platform.RequestContext;
import eu.vangnet.platform.idempotency.CreationKey;
import eu.vangnet.platform.idempotency.Made;
import eu.vangnet.platform.journal.JournalEntry;
import eu.vangnet.platform.messages.Outbox;
import eu.vangnet.platform.messages.Receivers;
import eu.vangnet.platform.paging.Page;
import eu.vangnet.platform.paging.PageRequest;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.problems.Violation;
import eu.vangnet.platform.resources.Recorder;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Records what is told of a signal before there is a case, and tells the recipients when nothing
 * was in it.
 */
@Singleton
class SignalDisclosureDesk implements UnfoundedHearing {
  private final Recorder recorder;
  private final Disclosures disclosures;
  private final SignalTelling signals;
  private final RecipientTelling telling;
  private final Receivers receivers;
  private final Outbox outbox;

  @Inject
  SignalDisclosureDesk(
      Recorder recorder,
      Disclosures disclosures,
      SignalTelling signals,
      RecipientTelling telling,
      Receivers receivers,
      Outbox outbox) {
    this.recorder = recorder;
    this.disclosures = disclosures;
    this.signals = signals;
    this.telling = telling;
    this.receivers = receivers;
    this.outbox = outbox;
  }

  /** Records a disclosure; a recipient that is a tenant gets it by message. */
  Made disclose(UUID signal, NewDisclosure sent, CreationKey key) {
    return recorder.make(
        Identifiers.random(),
        key,
        id -> address(signal) + "/" + id,
        id ->
            JournalEntry.done(Right.DISCLOSURE_CREATE, ObjectType.SIGNAL, signal.toString())
                .event("signalDisclosed"),
        (em, id) -> {
          signals.require(em, signal, Right.DISCLOSURE_CREATE);
          signals.requireKnownSource(em, signal);
          check(em, signal, sent);
          String by = RequestContext.current().principalOrRefuse().subject();
          Disclosure disclosure =
              new Disclosure(id, signal, sent, new Disclosure.Made(by, recorder.now()))
                  .aboutSignal();
          sent.recipient()
              .tenant()
              .map(name -> receivers.require(name, "/recipient/tenant"))
              .ifPresent(
                  receiver ->
                      disclosure.send(
                          receiver.value(),
                          outbox.send(
                              em,
                              receiver,
                              DisclosureLetter.KIND,
                              DisclosureLetter.VERSION,
                              new DisclosureLetter(
                                  id.toString(),
                                  sent.items(),
                                  sent.purpose(),
                                  sent.legalBasis()))));
          disclosures.add(em, disclosure, DisclosureSecret.of(sent));
        });
  }

  private void check(EntityManager em, UUID signal, NewDisclosure sent) {
    List<Violation> violations = new ArrayList<>();
    if (sent.recipient().tenant().isPresent() == sent.recipient().organisation().isPresent()) {
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
    for (int place = 0; place < sent.items().size(); place++) {
      if (namesSource.test(sent.items().get(place).what())) {
        violations.add(ProtectedSources.named("/items/" + place + "/what"));
      }
    }
    if (!violations.isEmpty()) {
      throw new ProblemException(ProblemType.INVALID_INPUT, violations);
    }
  }

  /** A page of what was told of a signal. */
  Page<DisclosureView> page(UUID signal, PageRequest request) {
    return recorder.read(
        em -> {
          signals.require(em, signal, Right.DISCLOSURE_READ);
          return disclosures.page(em, request, signal, address(signal)).map(this::view);
        });
  }

  /** One of them; 404 where there is none to see. */
  DisclosureView view(UUID signal, UUID id) {
    return recorder.read(
        em -> {
          signals.require(em, signal, Right.DISCLOSURE_READ);
          return disclosures
              .find(em, id)
              .filter(found -> found.caseId().equals(signal))
              .map(this::view)
              .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
        });
  }

  @Override
  public void unfounded(EntityManager em, UUID signal) {
    disclosures
        .of(em, signal)
        .forEach(disclosure -> telling.tell(em, disclosure, ToldWord.of(NoticeKind.UNFOUNDED)));
  }

  private DisclosureView view(Disclosure disclosure) {
    return DisclosureView.of(disclosure, disclosures.secret(disclosure));
  }

  private static String address(UUID signal) {
    return "/v1/signals/" + signal + "/disclosures";
  }
}
