package org.reflectory.server;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.reflectory.server.answer.Imports;
import org.reflectory.server.answer.Portfolios;
import org.reflectory.server.answer.Reasons;
import org.reflectory.server.api.Api;
import org.reflectory.server.http.AccessToken;
import org.reflectory.server.http.Assets;
import org.reflectory.server.http.Guard;
import org.reflectory.server.http.Problems;
import org.reflectory.server.http.SecurityHeaders;
import org.reflectory.server.http.UploadFolder;
import org.reflectory.server.page.Pages;
import org.reflectory.workspace.Workspace;
import org.reflectory.workspace.WorkspaceException;

/**
 * Serves the dashboard and the API of one workspace, to this machine alone. Closing it leaves the
 * workspace open.
 */
public final class Server implements AutoCloseable {
  private static final int LARGEST_FILE_MB = 50;
  private static final int LARGEST_UPLOAD_MB = 500;
  private static final int IN_MEMORY_MB = 1;

  private final Javalin app;
  private final UploadFolder uploads;
  private final ServerConfig config;
  private final List<String> routes = new CopyOnWriteArrayList<>();

  private Server(Workspace workspace, ServerConfig config) throws IOException {
    this.config = config;
    this.uploads = new UploadFolder();
    AccessToken token = AccessToken.random();
    Assets assets = new Assets();
    Portfolios portfolios = new Portfolios(workspace);
    Imports imports = new Imports(portfolios, uploads);
    Reasons reasons = new Reasons();
    Api api = new Api(portfolios, imports, reasons, token);
    Pages pages = new Pages(portfolios, imports, reasons, assets, token);
    this.app =
        Javalin.create(
            javalin -> {
              configure(javalin);
              javalin.events.handlerAdded(
                  handler -> routes.add(handler.getHttpMethod() + " " + handler.getPath()));
              javalin.routes.before(new SecurityHeaders());
              javalin.routes.before(new Guard(token, config.host()));
              new Problems(pages::error).register(javalin.routes);
              javalin.routes.get("/assets/{version}/{name}", assets::serve);
              api.register(javalin.routes);
              pages.register(javalin.routes);
            });
  }

  /**
   * Starts a server; when this returns, it answers.
   *
   * @throws WorkspaceException if the port is taken
   * @throws IOException if there is no room for uploads
   */
  public static Server start(Workspace workspace, ServerConfig config) throws IOException {
    Server server = new Server(workspace, config);
    try {
      server.app.start(config.host(), config.port());
      return server;
    } catch (JavalinBindException e) {
      server.uploads.close();
      throw new WorkspaceException(
          "Port "
              + config.port()
              + " is taken by another program. Choose another with --port, or --port 0 for a free"
              + " one.",
          e);
    }
  }

  private void configure(JavalinConfig javalin) {
    javalin.startup.showJavalinBanner = false;
    javalin.startup.showOldJavalinVersionWarning = false;
    javalin.startup.startupWatcherEnabled = false;
    javalin.http.prefer405over404 = true;
    javalin.http.compressionStrategy = io.javalin.compression.CompressionStrategy.NONE;
    javalin.jetty.multipartConfig.cacheDirectory(uploads.path().toString());
    javalin.jetty.multipartConfig.maxFileSize(LARGEST_FILE_MB, SizeUnit.MB);
    javalin.jetty.multipartConfig.maxTotalRequestSize(LARGEST_UPLOAD_MB, SizeUnit.MB);
    javalin.jetty.multipartConfig.maxInMemoryFileSize(IN_MEMORY_MB, SizeUnit.MB);
    javalin.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
  }

  /** The port it listens on. */
  public int port() {
    return app.port();
  }

  /** Its address, such as {@code http://127.0.0.1:8321/}. */
  public String address() {
    String host = config.host().contains(":") ? "[" + config.host() + "]" : config.host();
    return "http://" + host + ":" + port() + "/";
  }

  /** Method and path of every route, such as {@code GET /api/v1/notes/{id}}. */
  List<String> routes() {
    return List.copyOf(routes);
  }

  /** Where uploads lie while they are taken in. */
  Path uploads() {
    return uploads.path();
  }

  /** Stops answering. */
  @Override
  public void close() {
    app.stop();
    uploads.close();
  }
}
