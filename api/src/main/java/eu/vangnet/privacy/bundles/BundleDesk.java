package eu.vangnet.privacy.bundles;

import eu.vangnet.platform.idempotency.CreationKey;
import eu.vangnet.platform.idempotency.Made;
import eu.vangnet.platform.journal.JournalEntry;
import eu.vangnet.platform.personal.PersonalRegister;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.resources.OwnPeople;
import eu.vangnet.platform.resources.Recorder;
import eu.vangnet.platform.sealing.SealedJson;
import eu.vangnet.privacy.requests.ChosenRecords;
import eu.vangnet.privacy.requests.RequestExports;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/** Puts bundles together and shows them while they last. */
@Singleton
class BundleDesk {
  static final String TABLE = "access_bundle";

  /** How long a bundle can be read. */
  private static final Period LASTS = Period.ofDays(14);

  private final Recorder recorder;
  private final SealedJson sealing;
  private final PersonalRegister register;
  private final RequestExports requests;

  @Inject
  BundleDesk(
      Recorder recorder, SealedJson sealing, PersonalRegister register, RequestExports requests) {
    this.recorder = recorder;
    this.sealing = sealing;
    this.register = register;
    this.requests = requests;
  }

  /** Puts together what the person of a request gets. */
  Made make(UUID request, NewBundle sent, CreationKey key) {
    OwnPeople.require();
    // What was given out may be erased by the time of a repetition, and is not searched for again.
    return recorder.earlier(key).orElseGet(() -> makeChosen(request, sent, key));
  }

  private Made makeChosen(UUID request, NewBundle sent, CreationKey key) {
    ChosenRecords chosen = requests.chosen(request, sent.named());
    return recorder.make(
        key,
        id -> "/v1/bundles/" + id,
        id ->
            JournalEntry.done(Right.REQUEST_EXPORT, ObjectType.BUNDLE, id.toString())
                .event("bundleMade"),
        (em, id) -> {
          boolean guardian = requests.exported(em, request, sent.named(), chosen);
          BundleContent content = new Gathering(em, register, sent, guardian).content();
          Instant now = recorder.now();
          Instant end = now.atZone(ZoneOffset.UTC).plus(LASTS).toInstant();
          em.persist(new Bundle(id, request, now, end, sealing.seal(content, TABLE, id)));
        });
  }

  /** A bundle; 404 where there is none, or none any more. */
  BundleView view(UUID id) {
    OwnPeople.require();
    return recorder.read(
        em ->
            Optional.ofNullable(em.find(Bundle.class, id.toString()))
                .filter(bundle -> bundle.readable(recorder.now()))
                .map(bundle -> BundleView.of(bundle, content(bundle)))
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND)));
  }

  BundleContent content(Bundle bundle) {
    return sealing.open(bundle.sealed(), BundleContent.class, TABLE, bundle.id());
  }
}
