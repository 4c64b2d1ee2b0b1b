import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.Transaction;

/**
 * Neo4j Community from its published jars, in one process, for tests, benches and development:
 *
 * <pre>java -cp 'lib/*' Neo4jServer.java DATA temporary|keep [setting=value ...]</pre>
 *
 * Prints READY when it answers, and makes the file DATA/READY: before that the password is not set,
 * and who tries too often is kept out for a while. Ends with SIGTERM, and when its standard input ends: a server whose
 * parent was killed does not stay. With "temporary" the data folder goes with it. The password of
 * the user neo4j is taken from NEO4J_PASSWORD when the data folder is new; without one, whoever
 * reaches the port may do everything.
 */
class Neo4jServer {
    public static void main(String[] args) throws IOException, InterruptedException {
        Path data = Path.of(args[0]);
        boolean temporary = args[1].equals("temporary");
        boolean isNew = !Files.exists(data.resolve("data"));
        Files.createDirectories(data);
        Path ready = data.resolve("READY");
        Path settings = data.resolve("neo4j.conf");
        Files.write(settings, List.of(args).subList(2, args.length));

        DatabaseManagementService server = new DatabaseManagementServiceBuilder(data)
                .loadPropertiesFromFile(settings)
                .build();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            server.shutdown();
            if (temporary) delete(data);
        }));
        String password = System.getenv("NEO4J_PASSWORD");
        if (isNew && password != null) setPassword(server, password);
        Files.createFile(ready);
        System.out.println("READY");
        waitForEndOfInput();
        System.exit(0);
    }

    private static void setPassword(DatabaseManagementService server, String password) {
        // Its own limit: that of the settings may be shorter than a first statement takes.
        try (Transaction transaction = server.database("system").beginTx(60, TimeUnit.SECONDS)) {
            transaction.execute(
                    "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED",
                    Map.of("password", password));
            transaction.commit();
        }
    }

    private static void waitForEndOfInput() throws IOException {
        while (System.in.read() != -1) {
            // Nothing is said on it: only its end matters.
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> paths = Files.walk(folder)) {
            paths.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        } catch (IOException | UncheckedIOException gone) {
            // Another may have removed it already.
        }
    }
}
