import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.zip.ZipFile;
import jdk.security.jarsigner.JarSigner;

/**
 * Signs module jars at the end of their Maven build: {@code java SignJar.java <folder of the key>
 * <jar>...}. The product loads signed jars only, in development too, so each checkout makes itself a
 * key the first time; it never leaves the ignored folder, and the certificate lies beside it as
 * {@code signer.pem}. Whoever publishes modules signs with a key of their own instead.
 *
 * <p>Nothing here needs a network: there is no time stamp authority, so a signature ends with its
 * certificate. A lock lets builds that run at the same time agree on one key, and a jar is replaced in
 * one move, so that nobody reads half of it.
 */
final class SignJar {
  private static final String ALIAS = "vangnet";
  private static final String STORE = "signer.p12";
  private static final String PASSWORD = "password";
  private static final String CERTIFICATE = "signer.pem";

  private SignJar() {}

  public static void main(String[] arguments) throws Exception {
    if (arguments.length < 2) {
      throw new IllegalArgumentException("java SignJar.java <folder of the key> <jar>...");
    }
    Path folder = Path.of(arguments[0]).toAbsolutePath();
    Files.createDirectories(folder);
    try (FileChannel channel =
            FileChannel.open(
                folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock held = channel.lock()) {
      if (!complete(folder)) {
        makeKey(folder);
      }
      JarSigner signer = signer(folder);
      for (String jar : List.of(arguments).subList(1, arguments.length)) {
        sign(signer, Path.of(jar).toAbsolutePath());
      }
    }
  }

  /** The certificate is written last: without it an earlier build was interrupted. */
  private static boolean complete(Path folder) {
    return List.of(CERTIFICATE, STORE, PASSWORD).stream()
        .allMatch(name -> Files.exists(folder.resolve(name)));
  }

  private static void makeKey(Path folder) throws IOException, InterruptedException {
    Files.deleteIfExists(folder.resolve(STORE));
    Files.deleteIfExists(folder.resolve(CERTIFICATE));
    Path password = folder.resolve(PASSWORD);
    byte[] random = new byte[24];
    new SecureRandom().nextBytes(random);
    Files.deleteIfExists(password);
    Files.createFile(password);
    onlyForOwner(password);
    Files.writeString(password, HexFormat.of().formatHex(random));
    keytool(folder, "-genkeypair", "-keyalg", "EC", "-groupname", "secp256r1",
        "-dname", "CN=Vangnet modules of this checkout", "-validity", "3650",
        "-ext", "eku=codeSigning", "-ext", "ku:critical=digitalSignature");
    onlyForOwner(folder.resolve(STORE));
    Path draft = folder.resolve(CERTIFICATE + ".new");
    keytool(folder, "-exportcert", "-rfc", "-file", draft.toString());
    Files.move(draft, folder.resolve(CERTIFICATE), StandardCopyOption.ATOMIC_MOVE);
  }

  private static void keytool(Path folder, String... arguments)
      throws IOException, InterruptedException {
    Path tool = Path.of(System.getProperty("java.home"), "bin", "keytool");
    List<String> command = new ArrayList<>(List.of(tool.toString()));
    command.addAll(List.of(arguments));
    command.addAll(
        List.of("-alias", ALIAS, "-storetype", "PKCS12",
            "-keystore", folder.resolve(STORE).toString(),
            "-storepass:file", folder.resolve(PASSWORD).toString()));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IllegalStateException("keytool " + arguments[0] + " failed: " + said);
    }
  }

  private static void onlyForOwner(Path file) throws IOException {
    if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }
  }

  private static void sameReaders(Path from, Path to) throws IOException {
    if (from.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
    }
  }

  private static JarSigner signer(Path folder) throws Exception {
    char[] password = Files.readString(folder.resolve(PASSWORD)).strip().toCharArray();
    KeyStore store = KeyStore.getInstance(folder.resolve(STORE).toFile(), password);
    var entry =
        (KeyStore.PrivateKeyEntry)
            store.getEntry(ALIAS, new KeyStore.PasswordProtection(password));
    return new JarSigner.Builder(entry).digestAlgorithm("SHA-256").signerName("VANGNET").build();
  }

  private static void sign(JarSigner signer, Path jar) throws IOException {
    Path draft = Files.createTempFile(jar.getParent(), jar.getFileName().toString(), ".signing");
    try {
      try (ZipFile unsigned = new ZipFile(jar.toFile());
          var out = Files.newOutputStream(draft)) {
        signer.sign(unsigned, out);
      }
      check(draft);
      sameReaders(jar, draft);
      Files.move(draft, jar, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /** Reads the jar back as the product will: every entry outside META-INF has a signer. */
  private static void check(Path jar) throws IOException {
    try (JarFile signed = new JarFile(jar.toFile(), true)) {
      for (Enumeration<JarEntry> rest = signed.entries(); rest.hasMoreElements(); ) {
        JarEntry entry = rest.nextElement();
        try (InputStream content = signed.getInputStream(entry)) {
          content.readAllBytes();
        }
        boolean signature = entry.getName().matches("META-INF/(MANIFEST\\.MF|VANGNET\\.(SF|EC))");
        if (!entry.isDirectory() && !signature && entry.getCodeSigners() == null) {
          throw new IllegalStateException(jar + ": " + entry.getName() + " was left unsigned");
        }
      }
    }
  }
}
