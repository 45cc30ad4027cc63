package org.reflectory.server;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.reflectory.json.Json;

/** What a server answered. */
record Answer(HttpResponse<String> response) {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  /** Sends a request; headers are names and values in turn. */
  static Answer send(
      String method, String address, HttpRequest.BodyPublisher body, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address)).method(method, body);
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return new Answer(CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString()));
    } catch (IOException e) {
      throw new AssertionError("no answer from " + address, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  static Answer get(String address, String... headers) {
    return send("GET", address, HttpRequest.BodyPublishers.noBody(), headers);
  }

  int status() {
    return response.statusCode();
  }

  String body() {
    return response.body();
  }

  String header(String name) {
    return response.headers().firstValue(name).orElse("");
  }

  JsonNode json() {
    return Json.read(body(), JsonNode.class);
  }
}
