package eu.vangnet.modules;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipFile;
import jdk.security.jarsigner.JarSigner;

/** A key that signs module jars in tests, made by the JDK's own keytool. */
public final class SigningKey {
  private static final String PASSWORD = "only-for-tests";

  private final KeyStore.PrivateKeyEntry entry;
  private final Path certificate;

  private SigningKey(KeyStore.PrivateKeyEntry entry, Path certificate) {
    this.entry = entry;
    this.certificate = certificate;
  }

  /** A new key whose certificate lies as {@code <name>.pem} in the folder. */
  public static SigningKey make(Path folder, String name) {
    Path store = folder.resolve(name + ".p12");
    Path pem = folder.resolve(name + ".pem");
    keytool(
        store, "-genkeypair", "-keyalg", "EC", "-groupname", "secp256r1", "-dname", "CN=" + name);
    keytool(store, "-exportcert", "-rfc", "-file", pem.toString());
    try {
      KeyStore keys = KeyStore.getInstance(store.toFile(), PASSWORD.toCharArray());
      KeyStore.ProtectionParameter open = new KeyStore.PasswordProtection(PASSWORD.toCharArray());
      return new SigningKey((KeyStore.PrivateKeyEntry) keys.getEntry("key", open), pem);
    } catch (GeneralSecurityException | IOException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private static void keytool(Path store, String... arguments) {
    Path tool = Path.of(System.getProperty("java.home"), "bin", "keytool");
    List<String> fixed =
        List.of("-alias", "key", "-storetype", "PKCS12", "-storepass", PASSWORD, "-keystore");
    ProcessBuilder command = new ProcessBuilder(tool.toString());
    command.command().addAll(List.of(arguments));
    command.command().addAll(fixed);
    command.command().add(store.toString());
    // keytool answers in the language of the machine; its files do not differ.
    command.environment().put("JAVA_TOOL_OPTIONS", "");
    try {
      Process process = command.redirectErrorStream(true).start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new IllegalStateException("keytool failed: " + said);
      }
    } catch (IOException unstartable) {
      throw new UncheckedIOException(unstartable);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stop);
    }
  }

  /** Who trusts this key and no other. */
  public Signers signers() {
    return new Signers(Set.of(entry.getCertificate()));
  }

  /** The certificate as a PEM file. */
  public Path certificate() {
    return certificate;
  }

  /** Signs the jar in place. */
  public Path sign(Path jar) {
    Path signed = jar.resolveSibling(jar.getFileName() + ".signed");
    try {
      try (ZipFile plain = new ZipFile(jar.toFile());
          OutputStream out = Files.newOutputStream(signed)) {
        new JarSigner.Builder(entry).digestAlgorithm("SHA-256").build().sign(plain, out);
      }
      Files.delete(jar);
      return Files.move(signed, jar);
    } catch (IOException | GeneralSecurityException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
