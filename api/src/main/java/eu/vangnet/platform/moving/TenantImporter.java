package eu.vangnet.platform.moving;

import eu.vangnet.tenants.TenantId;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Consumer;

/** Brings an exported tenant into this installation. */
public interface TenantImporter {

  /**
   * What was brought in.
   *
   * @param rows in all tables
   * @param awaited issuers that the tenant names and that are not registered here
   */
  record Imported(TenantId tenant, long rows, Set<String> awaited) {
    /** Copies the set. */
    public Imported {
      awaited = Set.copyOf(awaited);
    }
  }

  /** It cannot be brought in; the message says in one sentence why. */
  final class ImportRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With a sentence for the operator. */
    public ImportRefused(String message) {
      super(message);
    }
  }

  /**
   * Checks the whole file, makes the tenant with an account and keys of its own, fills it and lets
   * it serve: all of it or nothing. After a failure or a crash it is called again with the same
   * file.
   *
   * @param file as it was fetched
   * @param privateKey that belongs to the public key which the export was asked with
   * @param progress takes lines for who watches
   * @throws ImportRefused when the file is damaged, of another version, or the tenant is here
   *     already
   */
  Imported bringIn(Path file, String privateKey, Consumer<String> progress);
}
