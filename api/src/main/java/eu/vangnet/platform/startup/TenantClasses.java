package eu.vangnet.platform.startup;

import eu.vangnet.tenants.TenantEntities;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.Index;
import org.jboss.jandex.IndexReader;

/**
 * The persistent classes of all features, found in the index that the build writes, so that no list
 * has to be kept by hand and nothing is scanned at start.
 */
final class TenantClasses {
  private static final String OWN = "eu.vangnet.";
  private static final List<Class<? extends Annotation>> KINDS =
      List.of(Entity.class, Embeddable.class, MappedSuperclass.class, Converter.class);

  private TenantClasses() {}

  static TenantEntities find() {
    return new TenantEntities(classes(), locations("db/tenant/all"), locations("db/tenant/cases"));
  }

  /**
   * Where Flyway looks. A folder that is not there would make schemas without tables, so it ends
   * the start.
   */
  static List<String> locations(String folder) {
    if (TenantClasses.class.getClassLoader().getResource(folder) == null) {
      throw new IllegalStateException(
          "This build is incomplete: the migrations in " + folder + " are missing from it.");
    }
    return List.of("classpath:" + folder);
  }

  private static List<Class<?>> classes() {
    try {
      List<Class<?>> found = new ArrayList<>();
      ClassLoader loader = TenantClasses.class.getClassLoader();
      for (URL place : Collections.list(loader.getResources("META-INF/jandex.idx"))) {
        try (InputStream in = place.openStream()) {
          names(new IndexReader(in).read()).forEach(name -> found.add(load(loader, name)));
        }
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException("The index of persistent classes cannot be read", e);
    }
  }

  private static Stream<String> names(Index index) {
    return KINDS.stream()
        .flatMap(kind -> index.getAnnotations(kind).stream())
        .map(found -> found.target().asClass())
        .map(ClassInfo::toString)
        .filter(name -> name.startsWith(OWN))
        .distinct()
        .sorted();
  }

  private static Class<?> load(ClassLoader loader, String name) {
    try {
      return Class.forName(name, false, loader);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("The index names a class that is not there", e);
    }
  }
}
