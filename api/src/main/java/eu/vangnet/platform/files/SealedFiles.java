package eu.vangnet.platform.files;

import eu.vangnet.tenants.TenantDatabase;
import eu.vangnet.tenants.TenantKeys;
import eu.vangnet.tenants.TenantKeys.Place;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Writes and reads files of the bound tenant, a piece at a time, so that no file is ever whole in
 * memory. Thread-safe.
 */
@Singleton
public class SealedFiles {
  /** How long a file may take to be written. */
  static final Duration PATIENCE = Duration.ofHours(1);

  private static final int PIECE = 256 * 1024;
  private static final String TABLE = "file_chunk";
  private static final String OF_FILE = " where o.id > ?1 and o.id < ?2";

  private final TenantDatabase database;
  private final TenantKeys keys;
  private final Clock clock;

  /** Seals with the keys of the bound tenant. */
  @Inject
  public SealedFiles(TenantDatabase database, TenantKeys keys, Clock clock) {
    this.database = database;
    this.keys = keys;
    this.clock = clock;
  }

  /** The entity whose rows hold the pieces. */
  public static Class<?> rows() {
    return FileChunk.class;
  }

  /**
   * Writes a file, each piece in a transaction of its own; it is seen only after {@link #keep}.
   * What the stream throws ends it; then {@link #drop} takes away what was written.
   */
  public StoredContent write(UUID file, InputStream content) throws IOException {
    MessageDigest digest = sha256();
    long size = 0;
    int number = 0;
    byte[] piece = content.readNBytes(PIECE);
    boolean last;
    do {
      byte[] next = piece.length < PIECE ? new byte[0] : content.readNBytes(PIECE);
      last = next.length == 0;
      store(new ChunkId(file, number++, last), piece);
      digest.update(piece);
      size += piece.length;
      piece = next;
    } while (!last);
    return new StoredContent(size, HexFormat.of().formatHex(digest.digest()));
  }

  private void store(ChunkId id, byte[] piece) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    byte[] sealed = keys.seal(piece, place(id.text()));
    database.inTransaction(
        em -> {
          em.persist(new FileChunk(id, now, sealed));
          return id;
        });
  }

  /** Makes a written file one that stays, in the transaction of the feature that owns it. */
  public void keep(EntityManager em, UUID file) {
    ofFile(em, "update FileChunk o set o.kept = true", file);
  }

  /** Takes a file away, kept or not. */
  public void drop(EntityManager em, UUID file) {
    ofFile(em, "delete from FileChunk o", file);
  }

  private static void ofFile(EntityManager em, String statement, UUID file) {
    em.createQuery(statement + OF_FILE)
        .setParameter(1, ChunkId.below(file))
        .setParameter(2, ChunkId.above(file))
        .executeUpdate();
  }

  /**
   * The pieces of a kept file in their order.
   *
   * @throws FileBroken when one is missing or too many
   */
  public List<String> pieces(UUID file) {
    return whole(file, " and o.kept = true");
  }

  private List<String> whole(UUID file, String condition) {
    List<String> keys =
        database.read(
            em ->
                em.createQuery(
                        "select o.id from FileChunk o" + OF_FILE + condition + " order by o.id",
                        String.class)
                    .setParameter(1, ChunkId.below(file))
                    .setParameter(2, ChunkId.above(file))
                    .getResultList());
    if (!ChunkId.isWhole(file, keys)) {
      throw new FileBroken("the pieces of a file are not those that were written");
    }
    return keys;
  }

  private byte[] read(String piece) {
    return read(piece, FileChunk::isKept);
  }

  private byte[] read(String piece, Predicate<FileChunk> readable) {
    FileChunk chunk =
        database.read(
            em ->
                Optional.ofNullable(em.find(FileChunk.class, piece))
                    .filter(readable)
                    .orElseThrow(() -> new FileBroken("a piece of a file is gone")));
    return keys.open(chunk.sealed(), place(piece));
  }

  /**
   * The content of a written file, kept or not, as it lies here: for whoever decides whether it may
   * be kept or read, and for nobody else.
   */
  public FileContent unread(UUID file) {
    return out -> {
      for (String piece : whole(file, "")) {
        out.write(read(piece, _ -> true));
      }
    };
  }

  /**
   * Opens every piece, so that nothing of a file is given that was laid hands on; {@code
   * SealBroken} when one does not open.
   */
  public void requireGenuine(List<String> pieces) {
    pieces.forEach(this::read);
  }

  /** Writes pieces out, one at a time. */
  public void copy(List<String> pieces, OutputStream out) throws IOException {
    for (String piece : pieces) {
      out.write(read(piece));
    }
  }

  /** Takes away what was half-written; how many pieces. */
  public int clean(EntityManager em) {
    return em.createQuery("delete from FileChunk o where o.kept = false and o.writtenAt < ?1")
        .setParameter(1, clock.instant().minus(PATIENCE))
        .executeUpdate();
  }

  private static Place place(String id) {
    return new Place(TABLE, id, "sealed");
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this JDK has no SHA-256", e);
    }
  }
}
