package eu.vangnet.tenants;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.subtle.Hkdf;
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
import java.util.Base64;
import java.util.Set;

/**
 * The key that wraps all others, kept outside the database as a Tink keyset in JSON, in a file that
 * only its owner may read. Whoever has the database without this file has no passwords and opens no
 * sealed column.
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
    Path folder = file.toAbsolutePath().getParent();
    try {
      AeadConfig.register();
      KeysetHandle fresh = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
      String json = TinkJsonProtoKeysetFormat.serializeKeyset(fresh, InsecureSecretKeyAccess.get());
      Files.createDirectories(folder);
      Path unfinished =
          Files.createTempFile(
              folder, "master", ".new", PosixFilePermissions.asFileAttribute(OWNER_ONLY));
      try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
        channel.write(ByteBuffer.wrap(json.getBytes(StandardCharsets.UTF_8)));
        channel.force(true);
      }
      Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (GeneralSecurityException | IOException e) {
      throw new TenancyRefused("The master key file " + file + " cannot be written", e);
    }
  }

  Aead aead() {
    return aead;
  }

  byte[] seal(byte[] plain, String place) {
    try {
      return aead.encrypt(plain, place.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The master key does not seal", e);
    }
  }

  byte[] open(byte[] sealed, String place) {
    try {
      return aead.decrypt(sealed, place.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new SealBroken(e);
    }
  }

  /**
   * A password that need not be stored, because it follows from the key: HKDF (RFC 5869) over the
   * primary key with a label of its own, so that it tells nothing about the key or other passwords.
   */
  @AccessesPartialKey
  String derivePassword(String label) {
    try {
      AesGcmKey primary = (AesGcmKey) keyset.getPrimary().getKey();
      byte[] material = primary.getKeyBytes().toByteArray(InsecureSecretKeyAccess.get());
      byte[] info = ("vangnet password|" + label).getBytes(StandardCharsets.UTF_8);
      byte[] derived = Hkdf.computeHkdf("HMACSHA256", material, new byte[0], info, 32);
      return Base64.getUrlEncoder().withoutPadding().encodeToString(derived);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The master key gives no password", e);
    }
  }
}
