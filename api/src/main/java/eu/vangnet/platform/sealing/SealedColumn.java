package eu.vangnet.platform.sealing;

import jakarta.persistence.Column;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Table;
import jakarta.persistence.metamodel.Attribute;
import jakarta.persistence.metamodel.EntityType;
import java.lang.reflect.Field;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A column that holds what is sealed, and the key of its table. All of them are found in the
 * mapping of the entities, so that a new one is sealed anew with the others without being named
 * anywhere: a field {@code sealed} of bytes, in a row whose key is the place that it is bound to.
 */
public record SealedColumn(String table, String id) {
  /** The name of every such column. */
  public static final String NAME = "sealed";

  /** Those of all entities, in the order of their tables. */
  public static List<SealedColumn> all(EntityManager em) {
    return em.getMetamodel().getEntities().stream()
        .filter(SealedColumn::isSealed)
        .map(SealedColumn::of)
        .distinct()
        .sorted(Comparator.comparing(SealedColumn::table))
        .toList();
  }

  private static boolean isSealed(EntityType<?> entity) {
    return entity.getAttributes().stream()
        .anyMatch(held -> held.getName().equals(NAME) && held.getJavaType() == byte[].class);
  }

  private static SealedColumn of(EntityType<?> entity) {
    String table =
        Optional.ofNullable(entity.getJavaType().getAnnotation(Table.class))
            .map(Table::name)
            .filter(name -> !name.isEmpty())
            .orElseGet(entity::getName);
    Attribute<?, ?> key = entity.getId(entity.getIdType().getJavaType());
    String column =
        field(entity.getJavaType(), key.getName())
            .map(field -> field.getAnnotation(Column.class))
            .map(Column::name)
            .filter(name -> !name.isEmpty())
            .orElseGet(key::getName);
    return new SealedColumn(table, column);
  }

  private static Optional<Field> field(Class<?> type, String name) {
    return Stream.<Class<?>>iterate(type, held -> held != null, Class::getSuperclass)
        .flatMap(held -> Stream.of(held.getDeclaredFields()))
        .filter(field -> field.getName().equals(name))
        .findFirst();
  }
}
