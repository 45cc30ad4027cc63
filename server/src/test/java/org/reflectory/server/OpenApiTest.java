package org.reflectory.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reflectory.json.Json;

@ExtendWith(SampleServer.class)
class OpenApiTest {
  private final Served served;
  private final JsonNode description;

  OpenApiTest(Served served) {
    this.served = served;
    this.description = served.get("/api/v1/openapi.json").json();
  }

  static List<String> lists() {
    return Lists.all();
  }

  @Test
  void everyRouteIsDescribedAndNoOther() {
    List<String> described = new ArrayList<>();
    description
        .path("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .properties()
                    .forEach(
                        method ->
                            described.add(
                                method.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey())));

    assertThat(described)
        .containsExactlyInAnyOrderElementsOf(
            served.server.routes().stream()
                .filter(route -> route.contains(" /api/") || route.endsWith(" /health"))
                .toList());
  }

  @ParameterizedTest
  @MethodSource("lists")
  void everyParameterIsDescribedAndNoOther(String list) {
    JsonNode operation = description.path("paths").path("/api/v1/" + list).path("get");
    TreeSet<String> described = new TreeSet<>();
    operation
        .path("parameters")
        .forEach(parameter -> described.add(resolved(parameter).path("name").asText()));

    String detail = served.get("/api/v1/" + list + "?colour=blue").json().path("detail").asText();
    String names = detail.substring(detail.indexOf("There are ") + 10, detail.length() - 1);

    assertThat(new TreeSet<>(Arrays.asList(names.split(", ")))).isEqualTo(described);
    assertThat(
            description
                .path("paths")
                .path("/api/v1/" + list + ".csv")
                .path("get")
                .path("parameters"))
        .isEqualTo(operation.path("parameters"));
  }

  @ParameterizedTest
  @MethodSource("lists")
  void realAnswersAreOfTheShapeThatIsDescribed(String list) {
    JsonNode schema = schemaOf("/api/v1/" + list, "get", "200");

    assertFits(schema, served.get(Lists.path(list)));
  }

  @Test
  void theOtherAnswersAreTooAndSoAreErrors() {
    String note =
        served.get("/api/v1/notes?learner=amira").json().path("items").get(3).path("id").asText();

    assertFits(
        schemaOf("/api/v1/notes/{id}", "get", "200"),
        served.get("/api/v1/notes/" + note + "?learner=amira"));
    JsonNode mention = served.get("/api/v1/mentions?learner=amira").json().at("/items/0");
    assertFits(
        schemaOf("/api/v1/notes/{id}/why", "get", "200"),
        served.get("/api/v1" + WhyTest.path(mention) + "&learner=amira"));
    assertFits(
        schemaOf("/api/v1/report", "get", "200"), served.get("/api/v1/report?learner=amira"));
    assertFits(schemaOf("/api/v1/meta", "get", "200"), served.get("/api/v1/meta"));
    assertFits(schemaOf("/health", "get", "200"), served.get("/health"));
    assertFits(
        description.at("/components/schemas/Problem"), served.get("/api/v1/sessions?colour=blue"));
  }

  @Test
  void whatAChangeAnswersIsTooAndSoIsWhatItLeavesBehind() throws IOException {
    String log = "Date,Coachee,Hours\n03/03/2026,Priya,45\n";
    try (Served own = Served.files(Map.of("log.csv", log))) {
      String finding = own.items("/api/v1/audit").get(0).path("id").asText();
      String guess = own.items("/api/v1/guesses").get(0).path("id").asText();

      assertFits(
          schemaOf("/api/v1/audit/{id}/seen", "post", "200"),
          own.send("POST", "/api/v1/audit/" + finding + "/seen", "{\"reason\": \"So.\"}"));
      assertFits(
          schemaOf("/api/v1/guesses/{id}", "put", "200"),
          own.send("PUT", "/api/v1/guesses/" + guess, "{\"value\": \"1\"}"));
      assertFits(
          schemaOf("/api/v1/learners/{id}/ready", "put", "200"),
          own.send("PUT", "/api/v1/learners/mo/ready", "{\"ready\": true}"));
      byte[] same = log.getBytes(StandardCharsets.UTF_8);
      ImportsTest.upload(own, "/api/v1/imports", "a.csv", same, "learner", "other");
      assertFits(
          schemaOf("/api/v1/imports", "post", "200"),
          ImportsTest.upload(own, "/api/v1/imports", "b.csv", same, "learner", "other"));
      Files.delete(own.folder.resolve("files/log.csv"));
      own.write("note.md", "I listened.");
      own.add("mo", "ilm-l5-certificate", own.folder.resolve("files"));
      for (String list : List.of("audit", "guesses", "files", "sessions")) {
        assertFits(
            schemaOf("/api/v1/" + list, "get", "200"), own.get("/api/v1/" + list + "?learner=mo"));
      }
    }
  }

  private JsonNode schemaOf(String path, String method, String status) {
    JsonNode response =
        description.path("paths").path(path).path(method).path("responses").path(status);
    JsonNode schema = response.path("content").path("application/json").path("schema");
    assertThat(schema.isMissingNode()).as("a schema for " + path).isFalse();
    return schema;
  }

  /** Valid against the schema, and without a field that it does not name. */
  private void assertFits(JsonNode schema, Answer answer) {
    ObjectNode root = schema.deepCopy();
    root.set("components", description.path("components"));
    JsonSchema checker = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(root);
    assertThat(checker.validate(answer.json()).stream().map(Object::toString).toList()).isEmpty();
    TreeSet<String> unknown = new TreeSet<>();
    collectUndescribed(answer.json(), List.of(schema), "", unknown);
    assertThat(unknown).as("fields that are not described").isEmpty();
  }

  private void collectUndescribed(
      JsonNode value, List<JsonNode> schemas, String at, Set<String> unknown) {
    List<JsonNode> all = schemas.stream().flatMap(s -> parts(s).stream()).toList();
    if (value.isArray()) {
      List<JsonNode> items = present(all, "items");
      value.forEach(item -> collectUndescribed(item, items, at + "[]", unknown));
    } else if (value.isObject()) {
      value
          .properties()
          .forEach(
              field -> {
                List<JsonNode> inner =
                    all.stream()
                        .map(s -> s.path("properties").path(field.getKey()))
                        .filter(s -> !s.isMissingNode())
                        .collect(Collectors.toCollection(ArrayList::new));
                inner.addAll(present(all, "additionalProperties"));
                boolean free =
                    all.stream()
                        .noneMatch(s -> s.has("properties") || s.has("additionalProperties"));
                if (inner.isEmpty() && !free) {
                  unknown.add(at + "." + field.getKey());
                } else {
                  collectUndescribed(field.getValue(), inner, at + "." + field.getKey(), unknown);
                }
              });
    }
  }

  private static List<JsonNode> present(List<JsonNode> schemas, String key) {
    return schemas.stream().map(s -> s.path(key)).filter(s -> !s.isMissingNode()).toList();
  }

  /** A schema with those that it refers to, combines or chooses from. */
  private List<JsonNode> parts(JsonNode schema) {
    JsonNode own = resolved(schema);
    List<JsonNode> parts = new ArrayList<>(List.of(own));
    for (String key : List.of("allOf", "oneOf")) {
      own.path(key).forEach(part -> parts.addAll(parts(part)));
    }
    return parts;
  }

  private JsonNode resolved(JsonNode node) {
    return node.has("$ref") ? description.at(node.path("$ref").asText().substring(1)) : node;
  }

  @Test
  void itIsAnOpenApiDescription() {
    assertThat(description.path("openapi").asText()).startsWith("3.1");
    assertThat(Json.write(description)).doesNotContain("localhost");
  }
}
