package dev.certcentral.tools.diff.truth;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javassist.bytecode.AccessFlag;
import javassist.bytecode.BadBytecode;
import javassist.bytecode.ClassFile;
import javassist.bytecode.CodeIterator;
import javassist.bytecode.ConstPool;
import javassist.bytecode.MethodInfo;
import javassist.bytecode.Opcode;

/**
 * Links compiled callers with other classes than those they were compiled with, as a virtual machine would: it verifies
 * them, and looks up every method and field that their code names.
 */
final class Linker {

    private final Map<String, byte[]> callers;
    private final ClassLoader loader;
    private final Set<String> failures = new TreeSet<>();
    private final Map<String, String> seen = new HashMap<>();

    private Linker(Map<String, byte[]> callers, Map<String, byte[]> client) {
        this.callers = callers;
        this.loader = new Classes(callers, new Classes(client, Linker.class.getClassLoader()));
    }

    /** What fails to link; empty when the callers still work. */
    static Set<String> failures(Map<String, byte[]> callers, Map<String, byte[]> client) {
        Linker linker = new Linker(callers, client);
        callers.values().forEach(linker::link);
        return linker.failures;
    }

    private void link(byte[] bytes) {
        try {
            ClassFile file = new ClassFile(new DataInputStream(new ByteArrayInputStream(bytes)));
            if ((file.getAccessFlags() & AccessFlag.SYNTHETIC) != 0) {
                return; // The look-up table of a switch catches constants that are gone.
            }
            verify(file.getName());
            for (MethodInfo method : file.getMethods()) {
                if (method.getCodeAttribute() != null) {
                    link(file.getConstPool(), method.getCodeAttribute().iterator());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (BadBytecode e) {
            throw new IllegalStateException(e);
        }
    }

    private void verify(String name) {
        try {
            Class.forName(name, true, loader);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        } catch (LinkageError e) {
            failures.add(e.toString().replaceAll("\\s+", " "));
        }
    }

    private void link(ConstPool pool, CodeIterator code) throws BadBytecode {
        while (code.hasNext()) {
            int at = code.next();
            int operation = code.byteAt(at);
            switch (operation) {
                case Opcode.INVOKEVIRTUAL, Opcode.INVOKESTATIC, Opcode.INVOKESPECIAL, Opcode.INVOKEINTERFACE -> {
                    int index = code.u16bitAt(at + 1);
                    boolean inInterface = pool.getTag(index) == ConstPool.CONST_InterfaceMethodref;
                    look(
                            operation,
                            inInterface
                                    ? pool.getInterfaceMethodrefClassName(index)
                                    : pool.getMethodrefClassName(index),
                            inInterface ? pool.getInterfaceMethodrefName(index) : pool.getMethodrefName(index),
                            inInterface ? pool.getInterfaceMethodrefType(index) : pool.getMethodrefType(index));
                }
                case Opcode.GETSTATIC -> {
                    int index = code.u16bitAt(at + 1);
                    look(
                            operation,
                            pool.getFieldrefClassName(index),
                            pool.getFieldrefName(index),
                            "()" + pool.getFieldrefType(index));
                }
                case Opcode.NEW, Opcode.CHECKCAST, Opcode.INSTANCEOF ->
                    look(operation, pool.getClassInfo(code.u16bitAt(at + 1)), "", "()V");
                default -> {
                    // Names nothing.
                }
            }
        }
    }

    private void look(int operation, String owner, String name, String descriptor) {
        String what = owner + "." + name + descriptor;
        seen.computeIfAbsent(operation + what, unused -> {
            try {
                resolve(operation, owner, name, descriptor);
            } catch (ReflectiveOperationException | LinkageError | TypeNotPresentException e) {
                failures.add(what + ": " + e.getClass().getSimpleName());
            }
            return what;
        });
    }

    private void resolve(int operation, String owner, String name, String descriptor)
            throws ReflectiveOperationException {
        if (owner.startsWith("[") || owner.startsWith(CallerWriter.PACKAGE)) {
            return;
        }
        Class<?> type = Class.forName(owner, false, loader);
        MethodType wanted = MethodType.fromMethodDescriptorString(descriptor, loader);
        MethodHandles.Lookup lookup = MethodHandles.publicLookup();
        switch (operation) {
            case Opcode.INVOKESTATIC -> lookup.findStatic(type, name, wanted);
            case Opcode.INVOKEVIRTUAL, Opcode.INVOKEINTERFACE -> {
                lookup.findVirtual(type, name, wanted);
                if (type.isInterface() != (operation == Opcode.INVOKEINTERFACE)) {
                    throw new IncompatibleClassChangeError(owner);
                }
            }
            case Opcode.INVOKESPECIAL -> lookup.findConstructor(type, wanted);
            case Opcode.GETSTATIC -> lookup.findStaticGetter(type, name, wanted.returnType());
            default -> {
                // The class is there.
            }
        }
    }
}
