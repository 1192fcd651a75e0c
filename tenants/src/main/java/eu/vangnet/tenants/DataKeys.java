package eu.vangnet.tenants;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The keys with which the bound tenant's columns are sealed, and how one follows another while
 * servers run. A new key is staged first: every server can open with it before any seals with it.
 * Then it is promoted, all rows are sealed anew, and the old ones are destroyed. Each step can be
 * repeated and changes nothing then. Safe for any number of threads and servers.
 */
public class DataKeys {

  /** After this every server has seen a change: more than twice what the registry may be old. */
  public static final Duration KNOWN = Duration.ofSeconds(5);

  /**
   * After this nobody commits any more what was sealed before a change: longer than the database
   * lets a transaction say nothing, and than anybody waits for an answer.
   */
  public static final Duration SETTLED = Duration.ofMinutes(5);

  /** What a key is for. */
  public enum State {
    /** Opens, and will seal. */
    STAGED,
    /** Opens and seals. */
    PRIMARY,
    /** Opens what was sealed before. */
    OLD
  }

  /**
   * A key, without the key itself.
   *
   * @param prefix the first bytes of all that it sealed
   */
  public record DataKey(long id, State state, byte[] prefix) {

    /** Keeps bytes of its own. */
    public DataKey {
      prefix = prefix.clone();
    }

    @Override
    public byte[] prefix() {
      return prefix.clone();
    }
  }

  private final Keysets keysets;
  private final ControlDatabase control;
  private final Clock clock;

  DataKeys(Keysets keysets, ControlDatabase control, Clock clock) {
    this.keysets = keysets;
    this.control = control;
    this.clock = clock;
  }

  /**
   * All keys, from the oldest to the newest, as they stand now and not as a server remembers them.
   *
   * @throws TenantUnavailable when the tenant has no keys
   */
  public List<DataKey> all() {
    return keys(keysets.sealing(TenantContext.current()));
  }

  /** When they changed last; empty when they never did. */
  public Optional<Instant> changedAt() {
    return control
        .read(
            connection ->
                Sql.one(
                    connection,
                    "SELECT changed_at FROM key_custody WHERE tenant = ?",
                    row -> Sql.instant(row, "changed_at"),
                    TenantContext.current().value()))
        .flatMap(changed -> changed);
  }

  /** Whether the last change lies so far back. */
  public boolean isUnchangedFor(Duration time) {
    Instant latest = clock.instant().minus(time);
    return changedAt().map(changed -> !changed.isAfter(latest)).orElse(true);
  }

  /** Adds a new key that only opens as yet, unless one waits already. */
  public void stage() {
    change(
        present ->
            has(present, State.STAGED)
                ? present
                : KeysetHandle.newBuilder(present)
                    .addEntry(
                        KeysetHandle.generateEntryFromParameters(
                                PredefinedAeadParameters.AES256_GCM)
                            .withRandomId())
                    .build());
  }

  /**
   * Lets the staged key seal from now on; nothing happens without one.
   *
   * @throws KeysChangedLately when some server may not know it yet
   */
  public void promote() {
    change(
        present -> {
          if (!has(present, State.STAGED)) {
            return present;
          }
          require(KNOWN);
          KeysetHandle.Builder next = KeysetHandle.newBuilder(present);
          next.getAt(next.size() - 1).makePrimary();
          return next.build();
        });
  }

  /**
   * Destroys the old keys: what they sealed opens no more. To be called when nothing is left under
   * them.
   *
   * @throws KeysChangedLately when somebody may still be committing what an old key sealed
   */
  public void destroyOld() {
    change(
        present -> {
          if (!has(present, State.OLD)) {
            return present;
          }
          require(SETTLED);
          KeysetHandle.Builder next = KeysetHandle.newBuilder(present);
          while (!next.getAt(0).isPrimary()) {
            next.deleteAt(0);
          }
          return next.build();
        });
  }

  private void require(Duration time) {
    if (!isUnchangedFor(time)) {
      throw new KeysChangedLately(time);
    }
  }

  /** A change of a keyset, which the library may refuse. */
  @FunctionalInterface
  private interface Change {
    KeysetHandle of(KeysetHandle present) throws GeneralSecurityException;
  }

  private void change(Change change) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    keysets.changeSealing(
        TenantContext.current(),
        now,
        present -> {
          try {
            return change.of(present);
          } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A keyset cannot be changed", e);
          }
        });
  }

  private static boolean has(KeysetHandle keyset, State state) {
    return keys(keyset).stream().anyMatch(key -> key.state() == state);
  }

  /** A keyset keeps its order: what stands behind the primary key was added after it. */
  private static List<DataKey> keys(KeysetHandle keyset) {
    List<DataKey> keys = new ArrayList<>();
    State state = State.OLD;
    for (int place = 0; place < keyset.size(); place++) {
      KeysetHandle.Entry entry = keyset.getAt(place);
      boolean primary = entry.isPrimary();
      keys.add(
          new DataKey(
              Integer.toUnsignedLong(entry.getId()),
              primary ? State.PRIMARY : state,
              prefix(entry.getId())));
      state = primary ? State.STAGED : state;
    }
    return keys;
  }

  /** The library's own: a one, and the id of the key. */
  private static byte[] prefix(int id) {
    return ByteBuffer.allocate(1 + Integer.BYTES).put((byte) 1).putInt(id).array();
  }
}
