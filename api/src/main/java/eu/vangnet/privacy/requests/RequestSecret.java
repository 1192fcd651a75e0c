package eu.vangnet.privacy.requests;

import eu.vangnet.platform.personal.RecordId;
import eu.vangnet.platform.personal.SoughtPerson;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What of a request is stored sealed: who, about whom, every word and what was done. */
public record RequestSecret(
    Optional<Requester> requester,
    Optional<RequestedPerson> person,
    Optional<String> words,
    Optional<NewIdentityCheck> identity,
    Optional<String> extensionReasons,
    List<HandledRecord> handled,
    Optional<RequestClosing> closing) {

  /** Nothing was done where nothing is stored. */
  public RequestSecret {
    handled = handled == null ? List.of() : List.copyOf(handled);
  }

  static RequestSecret of(NewRequest sent) {
    return new RequestSecret(
        Optional.of(sent.requester()),
        Optional.of(sent.person()),
        Optional.of(sent.words()),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty());
  }

  RequestSecret identified(NewIdentityCheck check) {
    return new RequestSecret(
        requester, person, words, Optional.of(check), extensionReasons, handled, closing);
  }

  RequestSecret extended(String reasons) {
    return new RequestSecret(
        requester, person, words, identity, Optional.of(reasons), handled, closing);
  }

  RequestSecret with(List<HandledRecord> more) {
    List<HandledRecord> all = Stream.concat(handled.stream(), more.stream()).toList();
    return new RequestSecret(requester, person, words, identity, extensionReasons, all, closing);
  }

  RequestSecret closed(RequestClosing how) {
    return new RequestSecret(
        requester, person, words, identity, extensionReasons, handled, Optional.of(how));
  }

  /** The proof that it was dealt with, without anybody in it. */
  RequestSecret withoutPersons() {
    return new RequestSecret(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        handled.stream().map(HandledRecord::withoutWords).toList(),
        closing.map(RequestClosing::withoutWords));
  }

  /** Who asks, where that is a guardian. */
  Optional<SoughtPerson> guardian() {
    return requester
        .filter(Requester::asksAsGuardian)
        .map(
            asking ->
                new SoughtPerson(
                    Optional.of(asking.name()), Optional.empty(), Optional.of(asking.contact())));
  }

  /** The records that it restricts still. */
  Stream<RecordId> restricted() {
    return handled.stream()
        .filter(done -> done.is(RecordAct.RESTRICTED))
        .map(HandledRecord::record)
        .distinct()
        .filter(this::endedRestricted);
  }

  /** What was lifted may have been restricted anew; the last act counts. */
  private boolean endedRestricted(RecordId record) {
    return handled.stream()
        .filter(done -> done.record().equals(record))
        .filter(done -> done.is(RecordAct.RESTRICTED) || done.is(RecordAct.LIFTED))
        .reduce((before, last) -> last)
        .filter(last -> last.is(RecordAct.RESTRICTED))
        .isPresent();
  }

  boolean conflictOfInterest() {
    return identity.filter(NewIdentityCheck::conflict).isPresent();
  }
}
