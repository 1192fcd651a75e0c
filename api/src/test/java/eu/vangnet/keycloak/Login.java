package eu.vangnet.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A person at a browser: the authorization code flow with PKCE, through the login form. */
final class Login {
  private static final String RETURN = "https://front.vangnet.invalid/return";
  private static final Pattern ACTION = Pattern.compile("<form[^>]+action=\"([^\"]+)\"");
  private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");

  private final Client front;
  private final String level;
  private final String verifier = UUID.randomUUID() + "-" + UUID.randomUUID();

  Login(Client front) {
    this(front, "");
  }

  /** With a level that is asked for: {@code acr_values}. */
  Login(Client front, String level) {
    this.front = front;
    this.level = level;
  }

  /** Logs in by a password and gives the code; fails with the page where the login did. */
  String code(String person, String password) {
    return code(Map.of("username", person, "password", password));
  }

  /** The same with a second factor. */
  String code(String person, String password, String oneTime) {
    return code(Map.of("username", person, "password", password), Map.of("otp", oneTime));
  }

  @SafeVarargs
  private String code(Map<String, String>... forms) {
    HttpResponse<String> page = Form.get(question("S256", challenge()), Map.of());
    String cookies = cookies(page);
    for (Map<String, String> form : forms) {
      Matcher action = ACTION.matcher(page.body());
      assertThat(action.find()).as(page.statusCode() + page.body()).isTrue();
      URI next = URI.create(action.group(1).replace("&amp;", "&"));
      page = Form.post(next, form, Map.of("Cookie", cookies));
    }
    String back = page.headers().firstValue("Location").orElse("");
    Matcher code = CODE.matcher(back);
    assertThat(back.startsWith(RETURN) && code.find()).as(back + page.body()).isTrue();
    return URLDecoder.decode(code.group(1), StandardCharsets.UTF_8);
  }

  /** Where a browser is sent that asks without PKCE. */
  String withoutChallenge() {
    return Form.get(question("", ""), Map.of()).headers().firstValue("Location").orElse("");
  }

  /** Exchanges the code with this verifier. */
  HttpResponse<String> redeem(String code, String otherVerifier) {
    return front.ask(
        Map.of(
            "grant_type", "authorization_code",
            "code", code,
            "redirect_uri", RETURN,
            "code_verifier", otherVerifier));
  }

  /** Exchanges the code as one should. */
  HttpResponse<String> redeem(String code) {
    return redeem(code, verifier);
  }

  private URI question(String method, String challenge) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("response_type", "code");
    fields.put("client_id", front.id());
    fields.put("redirect_uri", RETURN);
    fields.put("scope", "openid");
    fields.put("state", "s");
    if (!level.isEmpty()) {
      fields.put("acr_values", level);
    }
    if (!challenge.isEmpty()) {
      fields.put("code_challenge", challenge);
      fields.put("code_challenge_method", method);
    }
    return URI.create(front.issuer() + "/protocol/openid-connect/auth?" + Form.encoded(fields));
  }

  private String challenge() {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String cookies(HttpResponse<String> page) {
    return page.headers().allValues("Set-Cookie").stream()
        .map(cookie -> cookie.split(";", 2)[0])
        .collect(Collectors.joining("; "));
  }
}
