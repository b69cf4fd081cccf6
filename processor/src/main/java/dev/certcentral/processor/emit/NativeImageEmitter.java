package dev.certcentral.processor.emit;

import dev.certcentral.processor.plan.ApiPlan;
import java.util.stream.Collectors;

/** Writes what GraalVM must know about the Retrofit interfaces: Retrofit reads their methods and puts proxies in their place. */
public final class NativeImageEmitter {

    private NativeImageEmitter() {}

    /** Where GraalVM looks, at a place that no other package's client uses. */
    public static String path(String packageName) {
        return "META-INF/native-image/" + packageName + "/reachability-metadata.json";
    }

    // {
    //   "reflection": [
    //     {"type": "com.example.parcels.ParcelsApi", "allDeclaredMethods": true},
    //     {"type": {"proxy": ["com.example.parcels.ParcelsApi"]}}
    //   ]
    // }
    /** The whole file; names of Java need no escapes in JSON. */
    public static String emit(ApiPlan plan, String packageName) {
        Types types = new Types(packageName);
        return plan.groups().stream()
                .map(group -> types.generated(group.api()).reflectionName())
                .map(name -> "    {\"type\": \"" + name + "\", \"allDeclaredMethods\": true},\n"
                        + "    {\"type\": {\"proxy\": [\"" + name + "\"]}}")
                .collect(Collectors.joining(",\n", "{\n  \"reflection\": [\n", "\n  ]\n}\n"));
    }
}
