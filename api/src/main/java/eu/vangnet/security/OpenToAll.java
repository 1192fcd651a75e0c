package eu.vangnet.security;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** Declares an operation that needs no token, and why that is safe. */
@Documented
@Retention(RUNTIME)
@Target(METHOD)
public @interface OpenToAll {
  /** Why nobody is asked who they are. */
  String reason();
}
