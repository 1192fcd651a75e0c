package eu.vangnet.spi;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Who a module is.
 *
 * @param id for example {@code country-nl}; never changes
 * @param version of the module; a tenant enables a module by version
 * @param spi versions of this contract the module was written for
 * @param scope country or working group
 * @param validity days on which the module may be used
 * @param languages every text of the module exists in these and in English
 * @param names the module's name per language
 */
public record ModuleManifest(
    String id,
    Version version,
    VersionRange spi,
    Scope scope,
    Validity validity,
    List<String> languages,
    Texts names) {
  private static final Pattern ID = Pattern.compile("(?=.{2,40}$)[a-z][a-z0-9]*(-[a-z0-9]+)*");

  /** Checks every part. */
  public ModuleManifest {
    Require.matching("ModuleManifest.id", id, ID, "a module id such as country-nl");
    Require.present("ModuleManifest.version", version);
    Require.present("ModuleManifest.spi", spi);
    Require.present("ModuleManifest.scope", scope);
    Require.present("ModuleManifest.validity", validity);
    languages = Require.list("ModuleManifest.languages", languages);
    languages.forEach(tag -> Texts.language("ModuleManifest.languages", tag));
    Require.distinct("ModuleManifest.languages", languages);
    if (!languages.contains(Texts.ENGLISH)) {
      throw new InvalidDeclaration("ModuleManifest.languages", "does not list 'en'");
    }
    Require.present("ModuleManifest.names", names);
  }
}
