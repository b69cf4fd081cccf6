package dev.certcentral.tools.diff.truth;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes a caller that uses every public member of a client as applications do: it calls, reads, loops over lists, compares
 * what may be null with null, switches over enumerations in statements, and chains builders from the first stage to the
 * end. It implements and extends nothing, because no application has a reason to, and it is never run.
 */
final class CallerWriter {

    static final String PACKAGE = "truth.caller";

    private static final Set<String> OF_EVERY_OBJECT = Set.of("equals", "hashCode", "toString");

    private final StringBuilder text = new StringBuilder();
    private int methods;

    private CallerWriter() {}

    /** Source text by qualified class name: one class for each outermost class of the client. */
    static Map<String, String> write(GeneratedClient client) throws ReflectiveOperationException {
        Classes loader = new Classes(client.classes(), CallerWriter.class.getClassLoader());
        Map<String, CallerWriter> writers = new TreeMap<>();
        for (String name : client.classes().keySet()) {
            Class<?> type = Class.forName(name, false, loader);
            if (isPublic(type)) {
                String caller = "Uses" + outermost(type).getSimpleName();
                writers.computeIfAbsent(caller, unused -> new CallerWriter()).use(type);
            }
        }
        Map<String, String> sources = new TreeMap<>();
        writers.forEach((caller, writer) -> sources.put(
                PACKAGE + "." + caller,
                "package " + PACKAGE + ";\n\nabstract class " + caller + " {\n" + writer.text + "}\n"));
        return sources;
    }

    private static Class<?> outermost(Class<?> type) {
        return type.getEnclosingClass() == null ? type : outermost(type.getEnclosingClass());
    }

    private static boolean isPublic(Class<?> type) {
        return !type.isAnonymousClass()
                && Modifier.isPublic(type.getModifiers())
                && (type.getEnclosingClass() == null || isPublic(type.getEnclosingClass()));
    }

    private void use(Class<?> type) {
        String self = name(type);
        for (Field field : type.getFields()) {
            if (field.getDeclaringClass() == type && !field.isSynthetic()) {
                statements("", name(field.getGenericType()) + " value = " + self + "." + field.getName() + ";");
            }
        }
        for (Constructor<?> constructor : type.getConstructors()) {
            statements(
                    parameters(constructor.getParameters(), ""),
                    self + " value = new " + self + "(" + arguments(constructor.getParameters(), "") + ");");
        }
        for (Method method : methods(type)) {
            use(type, method);
        }
        if (type.isEnum()) {
            choose(type);
        }
        methods(type).stream()
                .filter(method -> method.getName().equals("builder") && Modifier.isStatic(method.getModifiers()))
                .forEach(start -> chains(type, start));
    }

    private static List<Method> methods(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> !method.isSynthetic() && !OF_EVERY_OBJECT.contains(method.getName()))
                .sorted(Comparator.comparing(Method::toGenericString))
                .toList();
    }

    private void use(Class<?> type, Method method) {
        boolean fixed = Modifier.isStatic(method.getModifiers());
        String call = (fixed ? name(type) : "self") + "." + method.getName() + "("
                + arguments(method.getParameters(), "") + ")";
        String parameters = Stream.of(fixed ? "" : name(type) + " self", parameters(method.getParameters(), ""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        if (method.getReturnType() == void.class) {
            statements(parameters, call + ";");
            return;
        }
        String returned = name(method.getGenericReturnType());
        List<String> lines = new ArrayList<>(List.of(returned + " value = " + call + ";"));
        if (mayBeNull(method)) {
            lines.add("if (" + call + " != null) { }");
        }
        if (method.getGenericReturnType() instanceof ParameterizedType list && list.getRawType() == List.class) {
            lines.add("for (" + name(list.getActualTypeArguments()[0]) + " each : " + call + ") { }");
        }
        statements(parameters, lines.toArray(String[]::new));
    }

    private static boolean mayBeNull(Method method) {
        return Arrays.stream(method.getAnnotatedReturnType().getAnnotations())
                .anyMatch(annotation ->
                        annotation.annotationType().getSimpleName().equals("Nullable"));
    }

    private void choose(Class<?> type) {
        StringBuilder cases = new StringBuilder();
        for (Object constant : type.getFields()) {
            Field field = (Field) constant;
            if (field.isEnumConstant()) {
                cases.append(" case ").append(field.getName()).append(": break;");
            }
        }
        statements(name(type) + " self", "switch (self) {" + cases + " }");
    }

    /** What is required and nothing else, and then everything. */
    private void chains(Class<?> type, Method start) {
        List<Method> required = new ArrayList<>();
        Class<?> here = start.getReturnType();
        while (here.isInterface()) {
            Method stage = methods(here).get(0);
            required.add(stage);
            here = stage.getReturnType();
        }
        Class<?> builder = here;
        Set<String> given = required.stream().map(Method::getName).collect(Collectors.toSet());
        List<Method> all = new ArrayList<>(required);
        methods(builder).stream()
                .filter(method -> method.getReturnType() == builder && !given.contains(method.getName()))
                .forEach(all::add);
        chain(type, required);
        chain(type, all);
    }

    private void chain(Class<?> type, List<Method> steps) {
        StringBuilder expression = new StringBuilder(name(type) + " value = " + name(type) + ".builder()");
        List<String> parameters = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            Parameter[] taken = steps.get(i).getParameters();
            parameters.add(parameters(taken, "s" + i));
            expression.append(".").append(steps.get(i).getName());
            expression.append("(").append(arguments(taken, "s" + i)).append(")");
        }
        statements(String.join(", ", parameters), expression + ".build();");
    }

    private void statements(String parameters, String... lines) {
        text.append("    static void use").append(methods++).append("(").append(parameters);
        text.append(") throws Exception {\n");
        for (String line : lines) {
            text.append("        ").append(line).append("\n");
        }
        text.append("    }\n\n");
    }

    private static String parameters(Parameter[] parameters, String prefix) {
        List<String> declared = new ArrayList<>();
        for (int i = 0; i < parameters.length; i++) {
            declared.add(name(parameters[i].getParameterizedType()) + " " + prefix + "a" + i);
        }
        return String.join(", ", declared);
    }

    private static String arguments(Parameter[] parameters, String prefix) {
        List<String> given = new ArrayList<>();
        for (int i = 0; i < parameters.length; i++) {
            given.add(prefix + "a" + i);
        }
        return String.join(", ", given);
    }

    private static String name(Type type) {
        if (type instanceof ParameterizedType generic) {
            return name(generic.getRawType())
                    + Arrays.stream(generic.getActualTypeArguments())
                            .map(CallerWriter::name)
                            .collect(Collectors.joining(", ", "<", ">"));
        }
        return type instanceof Class<?> plain ? plain.getCanonicalName() : type.getTypeName();
    }
}
