package eu.vangnet.casework.conferences;

import eu.vangnet.platform.sealing.SealedJson;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who was at conferences; seals and opens names. */
@Singleton
class Attendees {
  private static final String TABLE = "conference_attendee";

  private final SealedJson sealing;

  @Inject
  Attendees(SealedJson sealing) {
    this.sealing = sealing;
  }

  void add(EntityManager em, Attendee attendee, AttendeeText text) {
    reseal(attendee, text);
    em.persist(attendee);
  }

  void reseal(Attendee attendee, AttendeeText text) {
    attendee.sealed(sealing.seal(text, TABLE, attendee.id()));
  }

  AttendeeText text(Attendee attendee) {
    return sealing.open(attendee.sealed(), AttendeeText.class, TABLE, attendee.id());
  }

  List<Attendee> of(EntityManager em, UUID conference) {
    return em.createQuery(
            "select o from Attendee o where o.conferenceId = ?1 order by o.recordedAt, o.id",
            Attendee.class)
        .setParameter(1, conference.toString())
        .getResultList();
  }

  /** Those who were there for an item. */
  List<Attendee> presentFor(EntityManager em, AgendaItem item) {
    return of(em, item.conferenceId()).stream()
        .filter(attendee -> text(attendee).presentFor(item.id()))
        .toList();
  }

  /** Those whom a caller may know of who sees these items. */
  List<Attendee> known(EntityManager em, UUID conference, List<HeardItem> heard) {
    return of(em, conference).stream().filter(one -> shown(one, heard).isPresent()).toList();
  }

  /** The items for which somebody was there, of these; none of who was there throughout. */
  List<HeardItem> only(Attendee attendee, List<HeardItem> heard) {
    AttendeeText text = text(attendee);
    return text.throughout()
        ? List.of()
        : heard.stream().filter(one -> text.presentFor(one.item().id())).toList();
  }

  /**
   * Those whom a caller may know of, each with the items that the caller may see: who was there
   * only for others is not shown, and nobody can tell who was there throughout.
   */
  List<AttendeeView> shown(EntityManager em, UUID conference, List<HeardItem> heard) {
    return of(em, conference).stream().flatMap(one -> shown(one, heard).stream()).toList();
  }

  private Optional<AttendeeView> shown(Attendee attendee, List<HeardItem> heard) {
    AttendeeText text = text(attendee);
    List<String> items =
        heard.stream()
            .map(one -> one.item().id())
            .filter(text::presentFor)
            .map(UUID::toString)
            .toList();
    return text.throughout() || !items.isEmpty()
        ? Optional.of(AttendeeView.of(attendee, text, items))
        : Optional.empty();
  }
}
