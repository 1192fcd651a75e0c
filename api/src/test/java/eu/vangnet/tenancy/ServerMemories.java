package eu.vangnet.tenancy;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Cache;
import eu.vangnet.tenants.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.spi.Context;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Singleton;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Stream;

/**
 * Every map and cache of this server that several threads use, found by following the fields of the
 * product's own objects from its beans on: none has to be named here, and none can be forgotten.
 */
final class ServerMemories {
  private static final String OWN = "eu.vangnet.";

  private final Map<String, List<Map<?, ?>>> memories = new TreeMap<>();
  private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Deque<Object> open = new ArrayDeque<>();

  /** Those that there are now. */
  ServerMemories() {
    BeanManager beans = CDI.current().getBeanManager();
    for (Class<? extends Annotation> scope : List.of(Singleton.class, ApplicationScoped.class)) {
      Context living = beans.getContext(scope);
      for (Bean<?> bean : beans.getBeans(Object.class, Any.Literal.INSTANCE)) {
        if (bean.getScope().equals(scope)) {
          Optional.ofNullable((Object) living.get(bean)).ifPresent(open::add);
        }
      }
    }
    while (!open.isEmpty()) {
      Object next = open.poll();
      if (seen.add(next)) {
        follow(next);
      }
    }
  }

  /** The fields that hold one, as {@code Class.field}. */
  Set<String> fields() {
    return Set.copyOf(memories.keySet());
  }

  /** Those that remember a tenant, by itself or within a longer key. */
  Set<String> of(TenantId tenant) {
    Set<String> found = new TreeSet<>();
    memories.forEach(
        (field, maps) -> {
          if (maps.stream()
              .flatMap(map -> map.keySet().stream())
              .anyMatch(key -> key.toString().contains(tenant.value()))) {
            found.add(field);
          }
        });
    return found;
  }

  private void follow(Object object) {
    switch (object) {
      case Map<?, ?> map -> addAll(map.values());
      case Collection<?> several -> addAll(several);
      case Optional<?> one -> one.ifPresent(open::add);
      default -> classes(object).forEach(type -> followFields(type, object));
    }
  }

  /** As an array, because others change it meanwhile. */
  private void addAll(Collection<?> values) {
    Stream.of(values.toArray()).filter(Objects::nonNull).forEach(open::add);
  }

  private static Stream<Class<?>> classes(Object object) {
    return Stream.<Class<?>>iterate(
        object.getClass(),
        type -> type != null && type.getName().startsWith(OWN) && !type.isHidden(),
        Class::getSuperclass);
  }

  private void followFields(Class<?> type, Object object) {
    for (Field field : type.getDeclaredFields()) {
      if (!field.getType().isPrimitive()) {
        value(field, object)
            .ifPresent(
                value -> {
                  memory(value).ifPresent(map -> note(type, field, map));
                  open.add(memory(value).<Object>map(map -> map).orElse(value));
                });
      }
    }
  }

  private void note(Class<?> type, Field field, Map<?, ?> map) {
    memories
        .computeIfAbsent(type.getSimpleName() + '.' + field.getName(), name -> new ArrayList<>())
        .add(map);
  }

  private static Optional<Object> value(Field field, Object object) {
    try {
      field.setAccessible(true);
      return Optional.ofNullable(
          field.get(Modifier.isStatic(field.getModifiers()) ? null : object));
    } catch (IllegalAccessException refused) {
      throw new AssertionError(refused);
    }
  }

  private static Optional<Map<?, ?>> memory(Object value) {
    return switch (value) {
      case ConcurrentMap<?, ?> map -> Optional.of(map);
      case Cache<?, ?> cache -> Optional.of(cache.asMap());
      case AsyncCache<?, ?> cache -> Optional.of(cache.synchronous().asMap());
      default -> Optional.empty();
    };
  }
}
