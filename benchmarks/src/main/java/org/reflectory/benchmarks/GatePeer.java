package org.reflectory.benchmarks;

import gate.Document;
import gate.Factory;
import gate.FeatureMap;
import gate.Gate;
import gate.LanguageAnalyser;
import gate.Resource;
import gate.creole.ExecutionException;
import gate.creole.Plugin;
import gate.creole.ResourceInstantiationException;
import gate.creole.Transducer;
import gate.creole.gazetteer.DefaultGazetteer;
import gate.creole.tokeniser.DefaultTokeniser;
import gate.creole.tokeniser.SimpleTokeniser;
import gate.util.GateException;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * GATE with the tokeniser and the gazetteer of ANNIE, embedded; ANNIE is taken from the class path,
 * so that GATE fetches nothing. Its documents are made beforehand and are not measured.
 */
final class GatePeer implements Peer {
  private static final String TOKENISER = "/resources/tokeniser/DefaultTokeniser.rules";
  private static final String POSTPROCESS = "/resources/tokeniser/postprocess.jape";

  private final String name;
  private final List<LanguageAnalyser> analysers;
  private final List<Document> documents = new ArrayList<>();

  private GatePeer(String name, List<LanguageAnalyser> analysers, BenchText text)
      throws ResourceInstantiationException {
    this.name = "GATE " + PeerVersions.of("gate") + ", ANNIE " + PeerVersions.of("annie") + name;
    this.analysers = analysers;
    for (SplitNote note : text.notes()) {
      documents.add(Factory.newDocument(note.note().text()));
    }
  }

  /**
   * Two of them: with the bare Unicode tokeniser, and with the English one, which runs a grammar
   * over it.
   *
   * @param folder where the plugin and the lists of the gazetteer are put
   * @throws GateException if GATE does not start
   */
  static List<GatePeer> both(BenchText text, Phrases phrases, Path folder)
      throws GateException, IOException {
    Gate.runInSandbox(true);
    Gate.init();
    Gate.getCreoleRegister().registerPlugin(new Plugin.Directory(plugin(folder)));
    LanguageAnalyser bare = make(SimpleTokeniser.class, Map.of("rulesURL", found(TOKENISER)));
    LanguageAnalyser english =
        make(
            DefaultTokeniser.class,
            Map.of(
                "tokeniserRulesURL", found(TOKENISER), "transducerGrammarURL", found(POSTPROCESS)));
    LanguageAnalyser gazetteer =
        make(
            DefaultGazetteer.class,
            Map.of("listsURL", lists(phrases, folder).toUri().toURL(), "caseSensitive", false));
    return List.of(
        new GatePeer(": Unicode tokeniser, gazetteer", List.of(bare, gazetteer), text),
        new GatePeer(": English tokeniser, gazetteer", List.of(english, gazetteer), text));
  }

  /** A plugin that names the parts of ANNIE that are used; the classes are on the class path. */
  private static URL plugin(Path folder) throws IOException {
    String parts =
        Stream.of(
                SimpleTokeniser.class,
                Transducer.class,
                DefaultTokeniser.class,
                DefaultGazetteer.class)
            .map(type -> "<RESOURCE><CLASS>" + type.getName() + "</CLASS></RESOURCE>")
            .collect(Collectors.joining());
    Files.writeString(
        folder.resolve("creole.xml"),
        "<CREOLE-DIRECTORY><CREOLE>" + parts + "</CREOLE></CREOLE-DIRECTORY>");
    return folder.toUri().toURL();
  }

  private static URL found(String resource) {
    URL url = DefaultTokeniser.class.getResource(resource);
    if (url == null) {
      throw new IllegalStateException("missing from the class path: " + resource);
    }
    return url;
  }

  private static LanguageAnalyser make(Class<? extends Resource> type, Map<String, Object> values)
      throws ResourceInstantiationException {
    FeatureMap parameters = Factory.newFeatureMap();
    parameters.putAll(values);
    return (LanguageAnalyser) Factory.createResource(type.getName(), parameters);
  }

  /** One list a term. */
  private static Path lists(Phrases phrases, Path folder) throws IOException {
    List<String> index = new ArrayList<>();
    for (Map.Entry<String, Set<String>> term : phrases.byTerm().entrySet()) {
      Files.write(folder.resolve(term.getKey() + ".lst"), term.getValue());
      index.add(term.getKey() + ".lst:term:" + term.getKey());
    }
    return Files.write(folder.resolve("terms.def"), index);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public void prepare() {
    documents.forEach(document -> document.getAnnotations().clear());
  }

  @Override
  public long run() {
    long found = 0;
    for (Document document : documents) {
      for (LanguageAnalyser analyser : analysers) {
        analyser.setDocument(document);
        try {
          analyser.execute();
        } catch (ExecutionException e) {
          throw new IllegalStateException(e);
        }
        analyser.setDocument(null);
      }
      found += document.getAnnotations().get("Lookup").size();
    }
    return found;
  }

  @Override
  public void close() {
    documents.forEach(Factory::deleteResource);
  }
}
