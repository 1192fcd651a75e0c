package eu.vangnet.modules;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.CodeSigner;
import java.security.cert.Certificate;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The contents of a jar whose every entry one trusted holder signed. The bytes are read once, while
 * they are verified, and classes are made of these bytes: who swaps the file later changes nothing.
 *
 * @param entries bytes per name, without the signature itself
 */
record SignedJar(Map<String, byte[]> entries) {
  private static final int MOST_ENTRIES = 2_000;
  private static final int LARGEST_ENTRY = 4 * 1024 * 1024;
  private static final long LARGEST_SUM = 32L * 1024 * 1024;
  private static final Pattern SIGNATURE =
      Pattern.compile("META-INF/(MANIFEST\\.MF|SIG-[^/]*|[^/]*\\.(SF|RSA|DSA|EC))");

  SignedJar {
    entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
  }

  static SignedJar read(Path file, Signers signers) throws ModuleRefused {
    try (JarFile jar = new JarFile(file.toFile(), true)) {
      Reading reading = new Reading(jar);
      for (JarEntry entry : Collections.list(jar.entries())) {
        reading.take(entry);
      }
      reading.refuseMissing(jar.getManifest());
      reading.refuseUnknown(signers);
      return new SignedJar(reading.contents);
    } catch (SecurityException broken) {
      throw new ModuleRefused(
          RefusalReason.TAMPERED, "its contents are not what was signed: " + broken.getMessage());
    } catch (IOException | IllegalArgumentException unreadable) {
      throw new ModuleRefused(
          RefusalReason.UNREADABLE, "it is no readable jar: " + unreadable.getMessage());
    }
  }

  /** One pass over a jar. */
  private static final class Reading {
    private final JarFile jar;
    private final Map<String, byte[]> contents = new LinkedHashMap<>();
    private final Set<String> names = new HashSet<>();
    private Set<Certificate> signedAll = Set.of();
    private long sum;

    Reading(JarFile jar) {
      this.jar = jar;
    }

    void take(JarEntry entry) throws IOException, ModuleRefused {
      String name = entry.getName();
      if (!names.add(name.toLowerCase(Locale.ROOT)) || names.size() > MOST_ENTRIES) {
        throw new ModuleRefused(
            RefusalReason.UNREADABLE, name + " stands in it twice, or it has too many entries");
      }
      byte[] bytes = bytes(entry);
      if (SIGNATURE.matcher(name.toUpperCase(Locale.ROOT)).matches() || entry.isDirectory()) {
        return;
      }
      Set<Certificate> holders = holders(entry);
      if (contents.isEmpty()) {
        signedAll = new HashSet<>(holders);
      } else {
        signedAll.retainAll(holders);
      }
      contents.put(name, bytes);
    }

    private byte[] bytes(JarEntry entry) throws IOException, ModuleRefused {
      try (InputStream stream = jar.getInputStream(entry)) {
        byte[] bytes = stream.readNBytes(LARGEST_ENTRY + 1);
        sum += bytes.length;
        if (bytes.length > LARGEST_ENTRY || sum > LARGEST_SUM) {
          throw new ModuleRefused(RefusalReason.UNREADABLE, entry.getName() + " is too large");
        }
        return bytes;
      }
    }

    /** Known only after the whole entry was read. */
    private static Set<Certificate> holders(JarEntry entry) throws ModuleRefused {
      CodeSigner[] signers = entry.getCodeSigners();
      if (signers == null || signers.length == 0) {
        throw new ModuleRefused(RefusalReason.UNSIGNED, entry.getName() + " is not signed");
      }
      return Arrays.stream(signers)
          .map(signer -> signer.getSignerCertPath().getCertificates().getFirst())
          .collect(Collectors.toSet());
    }

    void refuseMissing(Manifest manifest) throws ModuleRefused {
      if (contents.isEmpty() || manifest == null) {
        throw new ModuleRefused(RefusalReason.UNSIGNED, "it holds nothing that is signed");
      }
      for (String name : manifest.getEntries().keySet()) {
        if (!contents.containsKey(name)) {
          throw new ModuleRefused(RefusalReason.TAMPERED, name + " was signed and is missing");
        }
      }
    }

    void refuseUnknown(Signers signers) throws ModuleRefused {
      if (signedAll.stream().noneMatch(signers::trust)) {
        throw new ModuleRefused(
            RefusalReason.UNKNOWN_SIGNER,
            "no holder of a certificate in vangnet.modules.signers signed all of it");
      }
    }
  }
}
