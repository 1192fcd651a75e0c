package eu.vangnet.platform.problems;

/**
 * The public catalogue of problems. A slug is stable for ever: clients switch on the URN made of
 * it.
 */
public enum ProblemType {
  INVALID_INPUT(
      "invalid-input",
      400,
      "The request holds invalid input",
      "Correct each entry of violations and send the request again."),
  MALFORMED_BODY(
      "malformed-body",
      400,
      "The body is not well-formed JSON",
      "Send one JSON object, without duplicate keys, at most 32 levels deep."),
  MALFORMED_REQUEST(
      "malformed-request",
      400,
      "The request is not well-formed HTTP",
      "Check the request line, the headers and the encoding of the URI."),
  INVALID_CURSOR(
      "invalid-cursor",
      400,
      "The cursor is not valid here",
      "Start again without a cursor; a cursor belongs to one caller and one query."),
  PURPOSE_MISSING(
      "purpose-missing",
      400,
      "The Purpose header is missing or not accepted here",
      "Send the header Purpose with one of the values named in detail."),
  IDEMPOTENCY_KEY_MISSING(
      "idempotency-key-missing",
      400,
      "The Idempotency-Key header is missing",
      "Send a new UUID in Idempotency-Key for each thing to be made, and the same one when"
          + " repeating."),
  NOT_AUTHENTICATED(
      "not-authenticated",
      401,
      "No valid access token",
      "Send a valid access token: Authorization: Bearer TOKEN."),
  STEP_UP_NEEDED(
      "step-up-needed",
      401,
      "A strong and fresh authentication is needed",
      "Let the person authenticate again as the WWW-Authenticate header says (RFC 9470), and repeat"
          + " with the new token."),
  CAPABILITY_REFUSED(
      "capability-refused",
      401,
      "No valid capability",
      "Ask who invited you for another one; a capability opens one thing, for a limited time."),
  NOT_ALLOWED(
      "not-allowed",
      403,
      "The caller may not do this",
      "Ask an administrator of the tenant for a role that holds the right named in detail."),
  TENANT_RESTS(
      "tenant-rests",
      403,
      "The tenant of the token does not serve now",
      "The detail says what the tenant's state leaves open; nothing is lost meanwhile."),
  NOT_FOUND(
      "not-found",
      404,
      "Nothing is found here",
      "Check the address. What the caller may not see answers the same."),
  METHOD_NOT_ALLOWED(
      "method-not-allowed",
      405,
      "The method is not supported here",
      "Use one of the methods in the Allow header."),
  NOT_ACCEPTABLE(
      "not-acceptable",
      406,
      "None of the accepted media types can be produced",
      "Accept application/json."),
  CONFLICT(
      "conflict",
      409,
      "The request conflicts with the present state",
      "Read the object again and decide anew."),
  ALREADY_EXISTS(
      "already-exists", 409, "It exists already", "The Location header names the existing object."),
  QUOTA_USED_UP(
      "quota-used-up",
      409,
      "The tenant holds as much as it may",
      "The detail names the quota; how all quotas stand is at /v1/quotas."),
  TRANSITION_REFUSED(
      "transition-refused",
      409,
      "The rules of the programme refuse this step",
      "The detail names the reason; the object lists the actions that are permitted now."),
  REQUEST_IN_PROGRESS(
      "request-in-progress",
      409,
      "The same request is still being worked on",
      "Wait a moment and repeat it with the same Idempotency-Key."),
  PRECONDITION_FAILED(
      "precondition-failed",
      412,
      "The object has changed since it was read",
      "Read it again and repeat with the new ETag in If-Match."),
  BODY_TOO_LARGE(
      "body-too-large",
      413,
      "The body is too large",
      "Send at most the number of bytes named in detail."),
  URI_TOO_LONG("uri-too-long", 414, "The address is too long", "Shorten the query."),
  UNSUPPORTED_MEDIA_TYPE(
      "unsupported-media-type",
      415,
      "The media type is not supported here",
      "Send application/json, or application/merge-patch+json with PATCH."),
  CONTENT_INFECTED(
      "content-infected",
      422,
      "The scanner found something in the content",
      "The detail names what was found. Do not open the file; ask who sent it for a clean one."),
  IDEMPOTENCY_KEY_REUSED(
      "idempotency-key-reused",
      422,
      "The Idempotency-Key was used for another request",
      "Use a new key for a new request."),
  PRECONDITION_REQUIRED(
      "precondition-required",
      428,
      "The If-Match header is missing",
      "Send the ETag of the version that the change is based on in If-Match."),
  TOO_MANY_REQUESTS(
      "too-many-requests",
      429,
      "Too many requests",
      "Wait for the number of seconds in Retry-After."),
  HEADERS_TOO_LARGE(
      "headers-too-large", 431, "The headers are too large", "Send fewer or shorter headers."),
  INTERNAL_ERROR(
      "internal-error",
      500,
      "The server failed",
      "Report the traceId to the operator; nothing was half-written."),
  KEY_UNAVAILABLE(
      "key-unavailable",
      503,
      "The key of the tenant cannot be used",
      "Ask who keeps the tenant's key whether its key service still lets it be used here; nothing"
          + " can be read or written before."),
  UNAVAILABLE(
      "unavailable",
      503,
      "The service cannot answer now",
      "Repeat after the number of seconds in Retry-After.");

  private final String slug;
  private final int status;
  private final String title;
  private final String remedy;

  ProblemType(String slug, int status, String title, String remedy) {
    this.slug = slug;
    this.status = status;
    this.title = title;
    this.remedy = remedy;
  }

  /** The stable part of the URN. */
  public String slug() {
    return slug;
  }

  /** The stable identifier of the type. */
  public String urn() {
    return "urn:vangnet:problem:" + slug;
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }

  /** What is wrong, the same for each occurrence. */
  public String title() {
    return title;
  }

  /** What the client can do. */
  public String remedy() {
    return remedy;
  }
}
