package nl.eigenbijdrage.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A real Chromium without a window, driven through chromedriver by the WebDriver protocol. */
final class Browser implements Closeable {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern PORT = Pattern.compile("started successfully on port (\\d+)");
  private static final List<String> FOLDERS =
      List.of("/usr/bin", "/usr/local/bin", "/usr/lib/chromium", "/opt/homebrew/bin");

  private final Process driver;
  private final HttpClient client = HttpClient.newHttpClient();
  private final String session;

  private Browser(Process driver, int port, Path chromium) {
    this.driver = driver;
    String url = "http://127.0.0.1:" + port + "/session";
    this.session = url + "/" + post(url, capabilities(chromium)).path("sessionId").asText();
  }

  /** The browser; empty when Chromium or chromedriver is not on this machine. */
  static Optional<Browser> start() throws IOException {
    Optional<Path> chromium = program("chromium").or(() -> program("google-chrome"));
    Optional<Path> driver = program("chromedriver");
    if (chromium.isEmpty() || driver.isEmpty()) {
      return Optional.empty();
    }
    Process process =
        new ProcessBuilder(driver.get().toString(), "--port=0").redirectErrorStream(true).start();
    return Optional.of(new Browser(process, port(process), chromium.get()));
  }

  private static Optional<Path> program(String name) {
    return FOLDERS.stream().map(f -> Path.of(f, name)).filter(Files::isExecutable).findFirst();
  }

  private static int port(Process process) throws IOException {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    StringBuilder said = new StringBuilder();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      Matcher port = PORT.matcher(line);
      if (port.find()) {
        return Integer.parseInt(port.group(1));
      }
      said.append(line).append('\n');
    }
    throw new IOException("chromedriver does not start: " + said);
  }

  private static String capabilities(Path chromium) {
    return """
        {"capabilities": {"alwaysMatch": {
          "goog:chromeOptions": {"binary": "%s", "args": [
            "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"]},
          "goog:loggingPrefs": {"browser": "ALL", "performance": "ALL"}}}}"""
        .formatted(chromium);
  }

  private JsonNode post(String url, String body) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url))
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .header("Content-Type", "application/json")
            .build();
    try {
      HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
      JsonNode value = JSON.readTree(response.body()).path("value");
      if (response.statusCode() != 200) {
        throw new AssertionError(url + ": " + value.path("message").asText());
      }
      return value;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static ObjectNode object() {
    return JSON.createObjectNode();
  }

  /** Goes to a page. */
  void open(Path page) {
    post(session + "/url", object().put("url", page.toUri().toString()).toString());
  }

  /** What the browser has logged since the last time it was asked, of this kind. */
  JsonNode log(String kind) {
    return post(session + "/se/log", object().put("type", kind).toString());
  }

  /** The value of a script. */
  JsonNode run(String script) {
    return script("/execute/sync", script);
  }

  /** What a script hands to the function that it gets. */
  JsonNode await(String script) {
    return script("/execute/async", script);
  }

  private JsonNode script(String way, String script) {
    ObjectNode body = object().put("script", script);
    body.putArray("args");
    return post(session + way, body.toString());
  }

  /** Shows the page as on a screen of this width, or as on paper. */
  void show(String medium, int width) {
    command("Emulation.setEmulatedMedia", object().put("media", medium));
    command(
        "Emulation.setDeviceMetricsOverride",
        object()
            .put("width", width)
            .put("height", 900)
            .put("deviceScaleFactor", 1)
            .put("mobile", width < 600));
  }

  private void command(String name, ObjectNode parameters) {
    ObjectNode body = object().put("cmd", name);
    body.set("params", parameters);
    post(session + "/goog/cdp/execute", body.toString());
  }

  /** The page as printed, a PDF in Base64. */
  String print() {
    return post(session + "/print", "{\"page\": {\"width\": 21.0, \"height\": 29.7}}").asText();
  }

  @Override
  public void close() {
    try {
      HttpRequest end = HttpRequest.newBuilder(URI.create(session)).DELETE().build();
      client.send(end, HttpResponse.BodyHandlers.discarding());
    } catch (IOException | InterruptedException e) {
      // the driver goes anyway
    } finally {
      driver.destroy();
    }
  }
}
