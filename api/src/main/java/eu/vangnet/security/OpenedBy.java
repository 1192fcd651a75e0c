package eu.vangnet.security;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * Declares an operation that is opened by a capability and by nothing else: the caller has no
 * account and stays unknown. The third kind beside {@link Needs} and {@link OpenToAll}; each
 * operation is of exactly one kind.
 */
@Documented
@Retention(RUNTIME)
@Target(METHOD)
public @interface OpenedBy {
  /** The capability that opens it. */
  CapabilityOperation value();
}
