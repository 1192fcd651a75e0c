package eu.vangnet.casework.disclosures;

import eu.vangnet.platform.Identifiers;
import eu.vangnet.platform.messages.Outbox;
import eu.vangnet.platform.resources.Recorder;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.tenants.TenantUnavailable;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;

/** Sees to it that the recipient of a disclosure hears of something. */
@Singleton
class RecipientTelling {
  private final DisclosureNotices notices;
  private final Outbox outbox;
  private final Recorder recorder;

  @Inject
  RecipientTelling(DisclosureNotices notices, Outbox outbox, Recorder recorder) {
    this.notices = notices;
    this.outbox = outbox;
    this.recorder = recorder;
  }

  /**
   * Makes a notice, in the caller's transaction: by message to a tenant; otherwise, and where a
   * tenant gets no messages any more, people have to tell it.
   */
  void tell(EntityManager em, Disclosure disclosure, ToldWord word) {
    UUID id = Identifiers.random();
    DisclosureNotice notice = new DisclosureNotice(id, disclosure, word, recorder.now());
    NoticeLetter letter =
        new NoticeLetter(
            id.toString(),
            disclosure.id().toString(),
            word.kind().code(),
            word.statement(),
            word.person());
    disclosure
        .tenant()
        .ifPresent(
            tenant ->
                send(em, TenantId.of(tenant), letter)
                    .ifPresent(message -> notice.send(tenant, message)));
    notices.add(em, notice);
  }

  private Optional<UUID> send(EntityManager em, TenantId receiver, NoticeLetter letter) {
    try {
      return Optional.of(
          outbox.send(em, receiver, NoticeLetter.KIND, NoticeLetter.VERSION, letter));
    } catch (TenantUnavailable gone) {
      return Optional.empty();
    }
  }
}
