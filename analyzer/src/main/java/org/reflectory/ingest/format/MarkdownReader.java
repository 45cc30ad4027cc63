package org.reflectory.ingest.format;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commonmark.ext.front.matter.YamlFrontMatterExtension;
import org.commonmark.ext.front.matter.YamlFrontMatterVisitor;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.reflectory.ingest.document.Block;
import org.reflectory.ingest.document.DocumentReader;
import org.reflectory.ingest.document.SourceDocument;
import org.reflectory.ingest.document.UnreadableFileException;

/** Markdown: front matter, headings, paragraphs, lists and tables; places are lines of the file. */
final class MarkdownReader implements DocumentReader {
  /** The tree of a text takes many times the room of the text. */
  private static final int LONGEST = 5_000_000;

  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(YamlFrontMatterExtension.create(), TablesExtension.create()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS)
          .build();

  @Override
  public boolean reads(String mediaType) {
    return mediaType.equals(FileTypes.MARKDOWN);
  }

  @Override
  public SourceDocument read(String file, Path content) throws UnreadableFileException {
    try {
      String text = TextDecoder.read(content);
      if (text.length() > LONGEST) {
        throw new TooLargeException(
            "The file has more than five million characters, which is more than a portfolio needs. "
                + "Split it, or save it as .txt, and import that.");
      }
      Node root = PARSER.parse(text);
      MarkdownBlocks walk = new MarkdownBlocks();
      Map<String, String> properties = frontMatter(root);
      if (!properties.isEmpty()) {
        walk.add(new Block.Properties(properties, "line 1"));
      }
      root.accept(walk);
      return new SourceDocument(file, walk.blocks());
    } catch (IOException e) {
      throw Broken.disk(e);
    }
  }

  private static Map<String, String> frontMatter(Node root) {
    YamlFrontMatterVisitor visitor = new YamlFrontMatterVisitor();
    root.accept(visitor);
    Map<String, String> properties = new LinkedHashMap<>();
    visitor
        .getData()
        .forEach(
            (name, values) ->
                properties.put(
                    name.toLowerCase(Locale.ROOT).strip(), String.join(", ", values).strip()));
    return properties;
  }
}
