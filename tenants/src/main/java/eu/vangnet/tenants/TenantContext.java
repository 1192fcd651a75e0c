package eu.vangnet.tenants;

/**
 * For whom the current thread works. Bound once, for the length of a call; there is no default, and
 * another tenant cannot be bound inside. New threads inherit nothing: they bind anew, so that no
 * worker ever carries the tenant of the request before.
 */
public final class TenantContext {

  private static final ScopedValue<TenantId> CURRENT = ScopedValue.newInstance();

  private TenantContext() {}

  /**
   * The tenant bound to this thread.
   *
   * @throws NoTenantBound when there is none
   */
  public static TenantId current() {
    if (!CURRENT.isBound()) {
      throw new NoTenantBound();
    }
    return CURRENT.get();
  }

  public static boolean isBound() {
    return CURRENT.isBound();
  }

  /**
   * Calls the work on behalf of the tenant and unbinds it afterwards.
   *
   * @throws OtherTenantBound when the thread already works for another tenant
   */
  public static <T, X extends Throwable> T call(
      TenantId tenant, ScopedValue.CallableOp<? extends T, X> work) throws X {
    if (CURRENT.isBound() && !CURRENT.get().equals(tenant)) {
      throw new OtherTenantBound();
    }
    return ScopedValue.where(CURRENT, tenant).call(work);
  }

  /** As {@link #call}, for work without a result. */
  public static void run(TenantId tenant, Runnable work) {
    TenantContext.<Boolean, RuntimeException>call(
        tenant,
        () -> {
          work.run();
          return true;
        });
  }
}
