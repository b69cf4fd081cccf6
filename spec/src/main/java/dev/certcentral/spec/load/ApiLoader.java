package dev.certcentral.spec.load;

import dev.certcentral.spec.model.Api;
import dev.certcentral.spec.model.Ledger;
import dev.certcentral.spec.model.Operation;
import dev.certcentral.spec.problem.Problems;
import dev.certcentral.spec.source.SourceLocation;
import dev.certcentral.spec.yaml.YamlNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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
    public static final int MAX_FILES = 10_000;

    /** Most bytes that all files of a folder together may have. */
    public static final long MAX_BYTES = 64L << 20;

    private static final String API = "api.yaml";
    private static final String TYPES = "types/";
    private static final String OPERATIONS = "operations/";
    private static final String PAGE = ".page.yaml";

    private final Problems problems = new Problems();
    private final Map<String, YamlNode.Mapping> operations = new TreeMap<>();

    private final Map<String, YamlNode> pages = new HashMap<>();

    /** {@code api.yaml} and the types, in the order of their names. */
    private final List<YamlNode> others = new ArrayList<>();

    private final Map<String, Optional<Ledger>> ledgers = new TreeMap<>();
    private final Types types = new Types(problems);

    private final ParsedFiles parsed;
    private long bytesRead;

    private ApiLoader(ParsedFiles parsed) {
        this.parsed = parsed;
    }

    /** Loads a folder. The API is there only if nothing is an error. */
    public static LoadResult load(SpecFolder folder) {
        return load(folder, new ParsedFiles());
    }

    /**
     * Loads a folder that has files in common with others.
     *
     * @param folder the folder
     * @param parsed files that were parsed for others, and take those parsed for this one
     */
    public static LoadResult load(SpecFolder folder, ParsedFiles parsed) {
        return new ApiLoader(parsed).run(folder);
    }

    /** Codes of everything that can be wrong with a folder. */
    public static List<String> codes() {
        return LoadCodes.ALL;
    }

    private LoadResult run(SpecFolder folder) {
        List<String> files =
                folder.files().stream().filter(file -> !isIgnored(file)).toList();
        if (files.size() > MAX_FILES) {
            problems.error(
                    "too-many-files",
                    SourceLocation.ofFile(folder.name()),
                    "the folder holds more than " + MAX_FILES + " files, which is the limit; split the API");
            return new LoadResult(Optional.empty(), problems.sorted());
        }
        ApiReader.Header header = header(folder, files);
        files.stream().takeWhile(file -> !problems.isFull()).forEach(file -> read(folder, file));
        if (!new FolderLimits(problems)
                .keeps(folder.name(), bytesRead, types.names().size(), operations.size())) {
            return new LoadResult(Optional.empty(), problems.sorted());
        }
        types.readAll();
        Api api = assemble(header);
        new ApiChecks(problems).check(api);
        return new LoadResult(problems.hasErrors() ? Optional.empty() : Optional.of(api), problems.sorted());
    }

    private ApiReader.Header header(SpecFolder folder, List<String> files) {
        if (!files.contains(API)) {
            problems.error(
                    "missing-file",
                    SourceLocation.ofFile(API),
                    "the folder `" + folder.name() + "` holds no `api.yaml`; add it");
            return ApiReader.Header.UNREADABLE;
        }
        return mapping(folder, API).map(new ApiReader(problems)::read).orElse(ApiReader.Header.UNREADABLE);
    }

    private void read(SpecFolder folder, String file) {
        if (isIn(TYPES, file)) {
            String stem = file.substring(TYPES.length(), file.length() - ".yaml".length());
            mapping(folder, file).ifPresentOrElse(m -> types.declare(stem, m), () -> types.declareBroken(stem));
        } else if (isIn(OPERATIONS, file) && file.endsWith(PAGE)) {
            ledgers.put(file, mapping(folder, file).map(new LedgerReader(problems)::read));
        } else if (isIn(OPERATIONS, file)) {
            mapping(folder, file).ifPresent(mapping -> operations.put(file, mapping));
        } else if (!file.equals(API)) {
            problems.error(
                    "unknown-file",
                    SourceLocation.ofFile(file),
                    "this file has no place here; specs are api.yaml,"
                            + " types/*.yaml, operations/*.yaml and operations/*.page.yaml");
        }
    }

    /** Hidden files and folders, and notes for people. */
    static boolean isIgnored(String file) {
        return file.startsWith(".") || file.contains("/.") || file.endsWith(".md");
    }

    private static boolean isIn(String folder, String file) {
        return file.startsWith(folder) && file.endsWith(".yaml") && file.indexOf('/', folder.length()) < 0;
    }

    private Optional<YamlNode.Mapping> mapping(SpecFolder folder, String file) {
        if (bytesRead > MAX_BYTES) {
            return Optional.empty();
        }
        byte[] bytes;
        try {
            bytes = folder.read(file);
        } catch (IOException e) {
            problems.error(
                    "unreadable-file", SourceLocation.ofFile(file), "the file cannot be read: " + e.getMessage());
            return Optional.empty();
        }
        bytesRead += bytes.length;
        Optional<YamlNode.Mapping> mapping =
                parsed.read(file, bytes, problems).flatMap(node -> Fields.mapping(node, "the file", problems));
        if (file.endsWith(PAGE)) {
            mapping.ifPresent(node -> pages.put(file, node));
        } else if (!isIn(OPERATIONS, file)) {
            mapping.ifPresent(others::add);
        }
        return mapping;
    }

    /** An operation is what its file, its page, the types and the head of the API make it. */
    private Operation read(OperationReader reader, YamlNode.Mapping mapping) {
        Optional<String> page = OperationReader.page(mapping);
        ParsedFiles.Origin origin =
                new ParsedFiles.Origin(mapping, page.flatMap(file -> Optional.ofNullable(pages.get(file))), others);
        List<Operation> own = new ArrayList<>();
        Optional<Operation> shared = parsed.operation(origin, () -> {
            own.add(reader.read(mapping));
            return problems.isEmpty() ? Optional.of(own.get(0)) : Optional.empty();
        });
        page.filter(file -> own.isEmpty()).ifPresent(reader::uses);
        return shared.orElseGet(() -> own.get(0));
    }

    private Api assemble(ApiReader.Header header) {
        List<Operation> read = new ArrayList<>();
        OperationReader reader = new OperationReader(types, problems, header.serverIds(), ledgers);
        operations.values().forEach(mapping -> read.add(read(reader, mapping)));
        reader.unusedPages()
                .forEach(file -> problems.error(
                        "unused-page",
                        SourceLocation.ofFile(file),
                        "no operation names this page; name it in `page`, or remove it"));
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
                header.queryArrays(),
                header.secretHeaders(),
                types.objects(),
                types.enumerations(),
                read,
                header.at());
    }
}
