package org.reflectory.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.reflectory.json.Json;

/** A real browser without a window, that remembers what it complained of and whom it asked. */
final class Chromium implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final ChromeDriver driver;

  private Chromium(ChromeDriver driver) {
    this.driver = driver;
  }

  /**
   * Where there is no browser the test is left out, on a machine that is meant to have one it
   * fails.
   */
  static Chromium start() {
    Path browser = program("CHROMIUM", "chromium");
    Path control = program("CHROMEDRIVER", "chromedriver");
    boolean there = Files.isExecutable(browser) && Files.isExecutable(control);
    boolean needed = "true".equals(System.getenv("CI"));
    assumeTrue(there || needed, "no Chromium at " + browser + " with its driver at " + control);
    assertThat(there).as("Chromium at %s and its driver at %s", browser, control).isTrue();
    ChromeOptions options = new ChromeOptions();
    options.setBinary(browser.toFile());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-dev-shm-usage",
        "--force-prefers-reduced-motion",
        "--window-size=1440,900");
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(new File(control.toString()))
            .build();
    return new Chromium(new ChromeDriver(service, options));
  }

  private static Path program(String variable, String name) {
    return Path.of(Optional.ofNullable(System.getenv(variable)).orElse("/usr/bin/" + name));
  }

  Chromium open(String address) {
    driver.get(address);
    return this;
  }

  String address() {
    return driver.getCurrentUrl();
  }

  /** Waits until an element is there and to be seen. */
  WebElement see(String css) {
    return new WebDriverWait(driver, PATIENCE)
        .until(ExpectedConditions.visibilityOfElementLocated(By.cssSelector(css)));
  }

  List<WebElement> all(String css) {
    return driver.findElements(By.cssSelector(css));
  }

  /** Waits until an element is gone. */
  void gone(String css) {
    new WebDriverWait(driver, PATIENCE)
        .until(ExpectedConditions.invisibilityOfElementLocated(By.cssSelector(css)));
  }

  Object script(String code, Object... arguments) {
    return driver.executeScript(code, arguments);
  }

  /** The window as a telephone's. */
  void narrow(int width) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 740, "deviceScaleFactor", 1, "mobile", true));
  }

  /** The window as it was. */
  void wide() {
    driver.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
  }

  /** What the console said since it was last asked. */
  List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(entry -> entry.getMessage())
        .toList();
  }

  /** The addresses that were asked for since this was last asked. */
  List<String> requests() {
    return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
        .map(entry -> Json.read(entry.getMessage(), JsonNode.class).path("message"))
        .filter(message -> message.path("method").asText().equals("Network.requestWillBeSent"))
        .map(message -> message.at("/params/request/url").asText())
        .toList();
  }

  @Override
  public void close() {
    driver.quit();
  }
}
