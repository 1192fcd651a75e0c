package eu.vangnet.tenants;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The key that wraps all others where no key service does, kept outside the database as a Tink
 * keyset in JSON, in a file that only its owner may read. Whoever has the database without this
 * file has no passwords and opens no sealed column.
 */
public final class MasterKey {

  private static final Set<PosixFilePermission> OWNER_ONLY =
      PosixFilePermissions.fromString("rw-------");

  private final KeysetHandle keyset;
  private final Aead aead;

  private MasterKey(KeysetHandle keyset) throws GeneralSecurityException {
    this.keyset = keyset;
    this.aead = keyset.getPrimitive(RegistryConfiguration.get(), Aead.class);
  }

  /**
   * Reads the key.
   *
   * @throws TenancyRefused when the file is missing, is not a keyset, or others than its owner may
   *     read or write it
   */
  public static MasterKey load(Path file) {
    try {
      AeadConfig.register();
      if (!Files.isRegularFile(file)) {
        throw new TenancyRefused("The master key file " + file + " does not exist", null);
      }
      if (!OWNER_ONLY.containsAll(Files.getPosixFilePermissions(file))) {
        throw new TenancyRefused(
            "The master key file " + file + " must be open to its owner only (chmod 600)", null);
      }
      String json = Files.readString(file);
      return new MasterKey(
          TinkJsonProtoKeysetFormat.parseKeyset(json, InsecureSecretKeyAccess.get()));
    } catch (GeneralSecurityException | IOException | UnsupportedOperationException e) {
      throw new TenancyRefused("The master key file " + file + " cannot be read as a keyset", e);
    }
  }

  /**
   * Makes a new key where there is none. Only the demonstration does this on its own: a server that
   * made a fresh key because a path was misspelt would lock everybody out.
   */
  public static void createIfAbsent(Path file) {
    if (Files.exists(file)) {
      return;
    }
    try {
      AeadConfig.register();
      write(file, KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM));
    } catch (GeneralSecurityException | IOException e) {
      throw new TenancyRefused("The master key file " + file + " cannot be written", e);
    }
  }

  KeyService.Wrapped wrap(byte[] plain, byte[] place) {
    try {
      return new KeyService.Wrapped(
          Integer.toHexString(keyset.getPrimary().getId()), aead.encrypt(plain, place));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The master key does not wrap", e);
    }
  }

  /**
   * Empty when no key of the file wrapped this.
   *
   * @throws SealBroken when one did, for another place, or it was altered
   */
  Optional<byte[]> unwrap(KeyService.Wrapped wrapped, byte[] place) {
    try {
      return Optional.of(aead.decrypt(wrapped.bytes(), place));
    } catch (GeneralSecurityException e) {
      if (holdsKeyOf(wrapped.bytes())) {
        throw new SealBroken(e);
      }
      return Optional.empty();
    }
  }

  /** What the library seals begins with a one and the id of the key. */
  private boolean holdsKeyOf(byte[] sealed) {
    if (sealed.length < 1 + Integer.BYTES) {
      return true;
    }
    int id = ByteBuffer.wrap(sealed, 1, Integer.BYTES).getInt();
    return IntStream.range(0, keyset.size()).anyMatch(place -> keyset.getAt(place).getId() == id);
  }

  /**
   * Puts a further key into the file, which wraps from then on; what the others wrapped still
   * opens. To be done on one copy that all servers get.
   */
  public static void addTo(Path file) {
    try {
      KeysetHandle before = load(file).keyset;
      KeysetHandle after =
          KeysetHandle.newBuilder(before)
              .addEntry(
                  KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                      .withRandomId()
                      .makePrimary())
              .build();
      write(file, after);
    } catch (GeneralSecurityException | IOException e) {
      throw new TenancyRefused("The master key file " + file + " cannot be written", e);
    }
  }

  private static void write(Path file, KeysetHandle keyset)
      throws GeneralSecurityException, IOException {
    String json = TinkJsonProtoKeysetFormat.serializeKeyset(keyset, InsecureSecretKeyAccess.get());
    Path folder = file.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    Path unfinished =
        Files.createTempFile(
            folder, "master", ".new", PosixFilePermissions.asFileAttribute(OWNER_ONLY));
    try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
      channel.write(ByteBuffer.wrap(json.getBytes(StandardCharsets.UTF_8)));
      channel.force(true);
    }
    Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
  }
}
