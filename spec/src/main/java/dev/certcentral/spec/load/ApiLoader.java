package dev.certcentral.spec.load;

import dev.certcentral.spec.model.Api;
import dev.certcentral.spec.model.Ledger;
import dev.certcentral.spec.model.Operation;
import dev.certcentral.spec.problem.Problems;
import dev.certcentral.spec.source.SourceLocation;
import dev.certcentral.spec.yaml.YamlNode;
import dev.certcentral.spec.yaml.YamlReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Loads a folder of specs: reads every file, then {@code api.yaml}, the shared types, the ledgers and the operations, and
 * checks what only shows across files. Mistakes never throw; they are all in the result.
 */
public final class ApiLoader {

    /** Most files a folder may hold. */
    public static final int MAX_FILES = 5_000;

    private static final String TYPES = "types/";
    private static final String OPERATIONS = "operations/";
    private static final String PAGE = ".page.yaml";

    private final Problems problems = new Problems();
    private final Map<String, YamlNode.Mapping> operations = new TreeMap<>();
    private final Map<String, Ledger> ledgers = new TreeMap<>();
    private final Types types = new Types(problems);

    private ApiLoader() {}

    /** Loads a folder. The API is there only if nothing is an error. */
    public static LoadResult load(SpecFolder folder) {
        return new ApiLoader().run(folder);
    }

    private LoadResult run(SpecFolder folder) {
        if (folder.files().size() > MAX_FILES) {
            problems.error(
                    "too-many-files",
                    SourceLocation.ofFile(folder.name()),
                    "the folder holds " + folder.files().size() + " files; the limit is " + MAX_FILES);
            return new LoadResult(Optional.empty(), problems.sorted());
        }
        Optional<ApiReader.Header> header = readFiles(folder);
        types.readAll();
        Optional<Api> api = header.map(this::assemble);
        api.ifPresent(a -> new ApiChecks(problems).check(a));
        return new LoadResult(problems.hasErrors() ? Optional.empty() : api, problems.sorted());
    }

    private Optional<ApiReader.Header> readFiles(SpecFolder folder) {
        Optional<ApiReader.Header> header = Optional.empty();
        for (String file : folder.files()) {
            if (isIgnored(file)) {
                continue;
            }
            if (file.equals("api.yaml")) {
                header = mapping(folder, file).map(new ApiReader(problems)::read);
            } else if (isIn(TYPES, file)) {
                String stem = file.substring(TYPES.length(), file.length() - ".yaml".length());
                mapping(folder, file).ifPresent(mapping -> types.declare(stem, mapping));
            } else if (isIn(OPERATIONS, file)) {
                mapping(folder, file).ifPresent(mapping -> sort(file, mapping));
            } else {
                problems.error(
                        "unknown-file",
                        SourceLocation.ofFile(file),
                        "this file has no place here; specs are api.yaml,"
                                + " types/*.yaml, operations/*.yaml and operations/*.page.yaml");
            }
        }
        if (!folder.files().contains("api.yaml")) {
            problems.error(
                    "missing-file",
                    SourceLocation.ofFile("api.yaml"),
                    "the folder `" + folder.name() + "` holds no `api.yaml`");
        }
        return header;
    }

    private void sort(String file, YamlNode.Mapping mapping) {
        if (file.endsWith(PAGE)) {
            ledgers.put(file, new LedgerReader(problems).read(mapping));
        } else {
            operations.put(file, mapping);
        }
    }

    private static boolean isIgnored(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        return name.startsWith(".") || name.endsWith(".md");
    }

    private static boolean isIn(String folder, String file) {
        return file.startsWith(folder) && file.endsWith(".yaml") && file.indexOf('/', folder.length()) < 0;
    }

    private Optional<YamlNode.Mapping> mapping(SpecFolder folder, String file) {
        byte[] bytes;
        try {
            bytes = folder.read(file);
        } catch (IOException e) {
            problems.error(
                    "unreadable-file", SourceLocation.ofFile(file), "the file cannot be read: " + e.getMessage());
            return Optional.empty();
        }
        return YamlReader.read(file, bytes, problems).flatMap(node -> Fields.mapping(node, "the file", problems));
    }

    private Api assemble(ApiReader.Header header) {
        List<Operation> read = new ArrayList<>();
        OperationReader reader = new OperationReader(types, problems, header.servers(), ledgers);
        operations.values().forEach(mapping -> read.add(reader.read(mapping)));
        read.sort(Comparator.comparing(Operation::id));
        return new Api(
                header.id(),
                header.title(),
                header.about(),
                header.serverTypeName(),
                header.servers(),
                header.auth(),
                header.errors(),
                header.rateLimits(),
                types.objects(),
                types.enumerations(),
                read,
                header.at());
    }
}
