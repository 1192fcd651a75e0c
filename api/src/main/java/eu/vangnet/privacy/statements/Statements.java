package eu.vangnet.privacy.statements;

import eu.vangnet.platform.Identifiers;
import eu.vangnet.platform.sealing.SealedJson;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;

/** The statements of the current tenant; seals and opens the words. */
@Singleton
public class Statements {
  private static final String TABLE = "accountability_statement";

  private final SealedJson sealing;
  private final Identifiers identifiers;

  @Inject
  Statements(SealedJson sealing, Identifiers identifiers) {
    this.sealing = sealing;
    this.identifiers = identifiers;
  }

  /** What is sealed. */
  public record Words(String text) {}

  /** All of them, by chapter. */
  public Map<Chapter, Stated> all(EntityManager em) {
    Map<Chapter, Stated> stated = new EnumMap<>(Chapter.class);
    rows(em).forEach((chapter, row) -> stated.put(chapter, opened(row)));
    return stated;
  }

  /** Says something under a chapter, in place of what was said before. */
  public void state(EntityManager em, Chapter chapter, String text, String by, Instant now) {
    Statement row = rows(em).get(chapter);
    boolean fresh = row == null;
    if (fresh) {
      row = new Statement(identifiers.next(), chapter);
    }
    row.state(sealing.seal(new Words(text), TABLE, row.id()), by, now);
    if (fresh) {
      em.persist(row);
    }
  }

  private Stated opened(Statement row) {
    Words words = sealing.open(row.sealed(), Words.class, TABLE, row.id());
    return new Stated(words.text(), row.statedBy(), row.statedAt());
  }

  private static Map<Chapter, Statement> rows(EntityManager em) {
    Map<Chapter, Statement> rows = new EnumMap<>(Chapter.class);
    em.createQuery("select o from Statement o", Statement.class)
        .getResultList()
        .forEach(row -> rows.put(row.chapter(), row));
    return rows;
  }
}
