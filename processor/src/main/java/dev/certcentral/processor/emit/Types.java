package dev.certcentral.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.certcentral.processor.plan.CallPlan;
import dev.certcentral.processor.plan.JavaType;
import dev.certcentral.processor.plan.SlotPlan;
import java.util.List;
import java.util.Map;

/** Types of the plan, and of what generated code uses, as JavaPoet knows them. */
final class Types {

    static final ClassName STRING = ClassName.get(String.class);
    static final ClassName LIST = ClassName.get(List.class);
    static final ClassName LOCAL_DATE = ClassName.get("java.time", "LocalDate");
    static final ClassName OBJECTS = ClassName.get("java.util", "Objects");
    static final ClassName NULL_MARKED = ClassName.get("org.jspecify.annotations", "NullMarked");
    static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");
    static final ClassName GENERATED = ClassName.get("javax.annotation.processing", "Generated");
    static final ClassName RAW_JSON = runtime("json", "RawJson");
    static final ClassName UNLISTED = runtime("json", "Unlisted");
    static final ClassName LISTS = runtime("json", "Lists");
    static final ClassName VALUE_TEXT = runtime("json", "ValueText");
    static final TypeName UNLISTED_MEMBERS = ParameterizedTypeName.get(ClassName.get(Map.class), STRING, RAW_JSON);
    static final ClassName WIRE_VALUE = runtime("json", "WireValue");
    static final ClassName OPEN_VALUE = runtime("json", "OpenValue");
    static final ClassName GENERATED_ADAPTER = runtime("json", "GeneratedAdapter");
    static final ClassName GENERATED_ADAPTERS = runtime("json", "GeneratedAdapters");
    static final ClassName JSON_OUTPUT = runtime("json", "JsonOutput");
    static final ClassName JSON_READING = runtime("json", "JsonReading");
    static final ClassName CHECKS = runtime("check", "Checks");
    static final ClassName REQUEST_READING = runtime("read", "RequestReading");
    static final ClassName REQUEST_READER = runtime("read", "RequestReader");
    static final ClassName ADAPTER_READING = runtime("read", "AdapterReading");
    static final ClassName CLOCK = ClassName.get("java.time", "Clock");
    static final ClassName INVALID = runtime("check", "ValidationException");
    static final ClassName FORMAT = runtime("check", "Format");
    static final ClassName VIOLATION = runtime("check", "Violation");
    static final ClassName API_CLIENT = runtime("http", "ApiClient");
    static final ClassName API_CALL = runtime("http", "ApiCall");
    static final ClassName API_DESCRIPTION = runtime("http", "ApiDescription");
    static final ClassName OPERATION_INFO = runtime("http", "OperationInfo");
    static final ClassName RATE_LIMIT = runtime("http", "RateLimit");
    static final ClassName QUERY_PARAMETERS = runtime("http", "QueryParameters");
    static final ClassName ONCE = runtime("once", "Once");
    static final ClassName ONCE_CALL = runtime("once", "OnceCall");
    static final ClassName SERVER = runtime("http", "Server");
    static final ClassName JSON_ADAPTER = ClassName.get("com.squareup.moshi", "JsonAdapter");
    static final ClassName JSON_READER = ClassName.get("com.squareup.moshi", "JsonReader");
    static final ClassName JSON_DATA_EXCEPTION = ClassName.get("com.squareup.moshi", "JsonDataException");
    static final ClassName CALL = ClassName.get("retrofit2", "Call");

    private final String packageName;

    Types(String packageName) {
        this.packageName = packageName;
    }

    private static ClassName runtime(String part, String name) {
        return ClassName.get("dev.certcentral.runtime." + part, name);
    }

    static ClassName retrofit(String name) {
        return ClassName.get("retrofit2.http", name);
    }

    String packageName() {
        return packageName;
    }

    ClassName generated(JavaType.Generated type) {
        List<String> names = type.names();
        return ClassName.get(
                packageName, names.get(0), names.subList(1, names.size()).toArray(String[]::new));
    }

    ClassName generated(String simpleName) {
        return ClassName.get(packageName, simpleName);
    }

    /** The type, boxed. */
    TypeName boxed(JavaType type) {
        if (type instanceof JavaType.Text) {
            return STRING;
        }
        if (type instanceof JavaType.Whole) {
            return ClassName.get(Long.class);
        }
        if (type instanceof JavaType.Truth) {
            return ClassName.get(Boolean.class);
        }
        if (type instanceof JavaType.Date) {
            return LOCAL_DATE;
        }
        if (type instanceof JavaType.Generated generated) {
            return generated(generated);
        }
        if (type instanceof JavaType.Existing existing) {
            return ClassName.bestGuess(existing.qualifiedName());
        }
        if (type instanceof JavaType.Bytes) {
            return runtime("http", "Download");
        }
        return ParameterizedTypeName.get(LIST, boxed(((JavaType.Listing) type).element()));
    }

    /** The type of what a call brings back, boxed. */
    TypeName answer(CallPlan call) {
        return call.response().map(this::boxed).orElse(ClassName.get(Void.class));
    }

    /** The type, primitive where it has a primitive. */
    TypeName plain(JavaType type) {
        TypeName boxed = boxed(type);
        return type.primitive() ? boxed.unbox() : boxed;
    }

    /** The type of a field or accessor: primitive if required, nullable if it can be absent. */
    TypeName of(SlotPlan slot) {
        if (slot.primitive()) {
            return plain(slot.type());
        }
        TypeName boxed = boxed(slot.type());
        return slot.required() ? boxed : nullable(boxed);
    }

    static TypeName nullable(TypeName type) {
        return type.annotated(AnnotationSpec.builder(NULLABLE).build());
    }
}
