package eu.vangnet.casework.disclosures;

import eu.vangnet.casework.signals.SignalTelling;
import eu.vangnet.casework.signals.UnfoundedHearing;
import eu.vangnet.platform.paging.Page;
import eu.vangnet.platform.paging.PageRequest;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.resources.Recorder;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** Shows what was told of signals, and tells the recipients when nothing was in one. */
@Singleton
class SignalDisclosureDesk implements UnfoundedHearing {
  private final Recorder recorder;
  private final Disclosures disclosures;
  private final ShownDisclosures shown;
  private final SignalTelling signals;
  private final RecipientTelling telling;

  @Inject
  SignalDisclosureDesk(
      Recorder recorder,
      Disclosures disclosures,
      ShownDisclosures shown,
      SignalTelling signals,
      RecipientTelling telling) {
    this.recorder = recorder;
    this.disclosures = disclosures;
    this.shown = shown;
    this.signals = signals;
    this.telling = telling;
  }

  /** A page of what was told of a signal. */
  Page<DisclosureView> page(UUID signal, PageRequest request) {
    return recorder.read(
        em -> {
          signals.require(em, signal, Right.DISCLOSURE_READ);
          return disclosures
              .page(em, request, signal, address(signal))
              .map(found -> shown.view(em, found));
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
              .map(found -> shown.view(em, found))
              .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
        });
  }

  @Override
  public void unfounded(EntityManager em, UUID signal) {
    disclosures
        .of(em, signal)
        .forEach(disclosure -> telling.tell(em, disclosure, ToldWord.of(NoticeKind.UNFOUNDED)));
  }

  private static String address(UUID signal) {
    return "/v1/signals/" + signal + "/disclosures";
  }
}
