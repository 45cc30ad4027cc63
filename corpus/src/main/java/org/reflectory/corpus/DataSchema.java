package org.reflectory.corpus;

import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import com.networknt.schema.serialization.JsonNodeReader;
import com.networknt.schema.utils.JsonNodes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reflectory.rule.DataNode;
import org.reflectory.rule.RuleException;

/**
 * Checks the shape of the corpus's files. A file {@code x.yaml} has its JSON Schema beside it in
 * {@code x.schema.json}; files of which there are many of a kind share one: terms, units, clues and
 * frameworks. Thread-safe.
 */
public final class DataSchema {
  private static final String ROOT = "/org/reflectory/";
  private static final String ENDING = ".yaml";

  private final JsonSchema schema;

  private DataSchema(InputStream in) {
    JsonNodeReader reader =
        JsonNodeReader.builder().yamlMapper(wordsAsWords()).locationAware().build();
    schema =
        JsonSchemaFactory.getInstance(
                SpecVersion.VersionFlag.V202012, builder -> builder.jsonNodeReader(reader))
            .getSchema(in);
  }

  /** Rules are made of words: {@code no}, {@code on} and the like are no truth values here. */
  private static YAMLMapper wordsAsWords() {
    return YAMLMapper.builder(
            YAMLFactory.builder()
                .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS)
                .build())
        .build();
  }

  /**
   * The schema of a file.
   *
   * @param file its name, such as {@code vocabulary/tool/scaling.yaml}
   * @throws IllegalArgumentException if there is none for it
   */
  public static DataSchema of(String file) {
    DataSchema own = named(file.substring(0, file.length() - ENDING.length()));
    DataSchema found = own != null ? own : shared(file);
    if (found == null) {
      throw new IllegalArgumentException("no schema for " + file);
    }
    return found;
  }

  private static @Nullable DataSchema shared(String file) {
    if (file.matches("vocabulary/[^/]+/[^/]+")) {
      return named("vocabulary/term");
    }
    if (file.startsWith("programme/units/")) {
      return named("programme/unit");
    }
    if (file.startsWith("programme/clues/")) {
      return named("programme/clue");
    }
    return file.startsWith("framework/") ? named("framework/framework") : null;
  }

  private static @Nullable DataSchema named(String name) {
    try (@Nullable InputStream in =
        DataSchema.class.getResourceAsStream(ROOT + name + ".schema.json")) {
      return in == null ? null : new DataSchema(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * What is wrong with a file's shape.
   *
   * @param file the file's name, for the messages
   * @param yaml its text
   * @return one entry a fault, with the line and what was expected; empty if there is none
   */
  public List<RuleException> check(String file, String yaml) {
    try {
      DataNode.read(file, yaml);
    } catch (RuleException e) {
      return List.of(e);
    }
    return schema.validate(yaml, InputFormat.YAML).stream().map(fault -> at(file, fault)).toList();
  }

  private static RuleException at(String file, ValidationMessage fault) {
    var location = JsonNodes.tokenLocationOf(fault.getInstanceNode());
    return new RuleException(file, location == null ? 0 : location.getLineNr(), fault.getMessage());
  }
}
