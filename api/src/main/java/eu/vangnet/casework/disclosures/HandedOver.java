package eu.vangnet.casework.disclosures;

import eu.vangnet.platform.RequestContext;
import eu.vangnet.platform.resources.Recorder;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A case that is handed over is told, all of it: the sender records that as a disclosure, so that
 * the receiver hears of what is rectified or erased later (GDPR article 19), as every recipient
 * does. Works in the caller's unit of work. Thread-safe.
 */
@Singleton
public class HandedOver {
  private final Disclosures disclosures;
  private final Recorder recorder;
  private final RestrictionTelling restrictions;
  private final RecipientTelling telling;
  private final ErasedWords erased;

  @Inject
  HandedOver(
      Disclosures disclosures,
      Recorder recorder,
      RestrictionTelling restrictions,
      RecipientTelling telling,
      ErasedWords erased) {
    this.erased = erased;
    this.restrictions = restrictions;
    this.telling = telling;
    this.disclosures = disclosures;
    this.recorder = recorder;
  }

  /**
   * That a case goes to another tenant.
   *
   * @param disclosure the identifier of the record of it, the same on both sides
   * @param caseFile the case
   * @param transfer by which it goes
   * @param tenant to which it goes
   * @param parts what goes, as words
   * @param reason why, as the receiver reads it
   * @param legalBasis one of the module
   */
  public record Leaving(
      UUID disclosure,
      UUID caseFile,
      UUID transfer,
      String tenant,
      String parts,
      String reason,
      String legalBasis) {
    private NewDisclosure told() {
      DisclosedItem item =
          new DisclosedItem(
              parts, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
      return new NewDisclosure(
          new Recipient(Optional.of(tenant), Optional.empty(), Optional.empty()),
          List.of(item),
          reason,
          legalBasis,
          Optional.empty());
    }
  }

  /** It leaves, handed over by the caller. */
  public void leaves(EntityManager em, Leaving leaving) {
    String by = RequestContext.current().principalOrRefuse().subject();
    NewDisclosure told = leaving.told();
    Disclosure disclosure =
        new Disclosure(
            leaving.disclosure(),
            leaving.caseFile(),
            told,
            new Disclosure.Made(by, recorder.now()));
    disclosure.comesFrom(DisclosureOrigin.transfer(leaving.transfer()));
    disclosure.goesWithCase(leaving.tenant());
    disclosures.add(em, disclosure, DisclosureSecret.of(told));
  }

  /**
   * The processing of somebody who went along was restricted, or that was lifted: the receiver
   * hears of it as of the case itself.
   *
   * @param person the number of the person among those who went
   */
  public void restricted(EntityManager em, UUID disclosure, int person, boolean restricted) {
    disclosures
        .find(em, disclosure)
        .ifPresent(told -> restrictions.tell(em, told, restricted, Optional.of(person)));
  }

  /**
   * Somebody who went along was erased here: the receiver hears of it, and does not hear what that
   * person said where it waits still.
   *
   * @param person the number of the person among those who went
   */
  public void erased(EntityManager em, UUID disclosure, int person) {
    disclosures.find(em, disclosure).ifPresent(told -> erased.statements(em, told, person));
    tell(em, disclosure, new ToldWord(NoticeKind.ERASED, Optional.empty(), Optional.of(person)));
  }

  /**
   * Somebody who went along says something of what is recorded: the receiver hears of it.
   *
   * @param person the number of the person among those who went
   */
  public void rectified(EntityManager em, UUID disclosure, int person, String statement) {
    tell(em, disclosure, ToldWord.rectified(statement, Optional.of(person)));
  }

  private void tell(EntityManager em, UUID disclosure, ToldWord word) {
    disclosures
        .find(em, disclosure)
        .filter(told -> told.state().isHeld())
        .ifPresent(told -> telling.tell(em, told, word));
  }

  /** It is with the receiver. */
  public void delivered(EntityManager em, UUID disclosure) {
    disclosures.find(em, disclosure).ifPresent(Disclosure::delivered);
  }

  /** It never gets there. */
  public void lost(EntityManager em, UUID disclosure) {
    disclosures.find(em, disclosure).ifPresent(Disclosure::lost);
  }

  /** The receiver keeps a case of its own. */
  public void kept(EntityManager em, UUID disclosure) {
    disclosures.find(em, disclosure).ifPresent(Disclosure::kept);
  }

  /** The receiver keeps nothing of it, and need not hear what follows. */
  public void returned(EntityManager em, UUID disclosure) {
    disclosures.find(em, disclosure).ifPresent(Disclosure::returned);
  }
}
