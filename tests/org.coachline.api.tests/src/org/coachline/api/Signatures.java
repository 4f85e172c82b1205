/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.api;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.BundleWiring;

/**
 * The signatures of what a bundle promises to partners, as text: a block for each type, its first line the type, then a line for each
 * public or protected member. Taken from the classes as they are loaded, so that it is what partners' code links with.
 *
 * @param version the bundle's version, major and minor
 * @param types   lines of members by the line of their type, both in order
 */
record Signatures(String version, Map<String, SortedSet<String>> types) {

    private static final String INDENT = "    ";

    /** The classes of a package, as far as it is exported to everybody. */
    static List<Class<?>> classes(Bundle bundle, String name) throws ClassNotFoundException {
        BundleWiring wiring = bundle.adapt(BundleWiring.class);
        List<Class<?>> classes = new ArrayList<>();
        for (BundleCapability exported : wiring.getCapabilities(BundleRevision.PACKAGE_NAMESPACE)) {
            Map<String, String> directives = exported.getDirectives();
            boolean everybody = !directives.containsKey("x-friends") && !"true".equals(directives.get("x-internal"));
            if (everybody && name.equals(exported.getAttributes().get(BundleRevision.PACKAGE_NAMESPACE))) {
                for (String file : wiring.listResources(name.replace('.', '/'), "*.class", BundleWiring.LISTRESOURCES_LOCAL)) {
                    if (!file.endsWith("-info.class")) {
                        classes.add(bundle.loadClass(file.substring(0, file.length() - ".class".length()).replace('/', '.')));
                    }
                }
            }
        }
        return classes;
    }

    /** Reads the signatures of those types that are a bundle's. */
    static Signatures of(Bundle bundle, Collection<Class<?>> promised) {
        Map<String, SortedSet<String>> types = new TreeMap<>();
        promised.stream().filter(each -> bundle.equals(FrameworkUtil.getBundle(each))).forEach(each -> add(types, each));
        return new Signatures(bundle.getVersion().getMajor() + "." + bundle.getVersion().getMinor(), types);
    }

    private static void add(Map<String, SortedSet<String>> types, Class<?> type) {
        if (!isApi(type)) {
            return;
        }
        SortedSet<String> members = new TreeSet<>();
        for (Field each : type.getDeclaredFields()) {
            if (isApi(each)) {
                members.add(modifiers(each) + name(each.getGenericType()) + ' ' + each.getName());
            }
        }
        for (Constructor<?> each : type.getDeclaredConstructors()) {
            if (isApi(each)) {
                members.add(modifiers(each) + type.getSimpleName() + parameters(each));
            }
        }
        for (Method each : type.getDeclaredMethods()) {
            // What the compiler writes for an enumeration's switch or a covariant return is nobody's promise.
            if (isApi(each) && !each.isBridge()) {
                members.add(modifiers(each) + name(each.getGenericReturnType()) + ' ' + each.getName() + parameters(each));
            }
        }
        types.put(line(type), members);
    }

    /** Whether somebody outside can name it: public or protected, and so are all types around it. */
    private static boolean isApi(Class<?> type) {
        for (Class<?> each = type; each != null; each = each.getEnclosingClass()) {
            if (each.isAnonymousClass() || each.isLocalClass() || !Modifier.isPublic(each.getModifiers()) && !Modifier.isProtected(each.getModifiers())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isApi(Member member) {
        boolean open = Modifier.isPublic(member.getModifiers())
                || Modifier.isProtected(member.getModifiers()) && !Modifier.isFinal(member.getDeclaringClass().getModifiers());
        return open && !member.isSynthetic();
    }

    private static String line(Class<?> type) {
        StringJoiner line = new StringJoiner(" ");
        int modifiers = type.getModifiers();
        if (Modifier.isAbstract(modifiers) && !type.isInterface()) {
            line.add("abstract");
        }
        if (Modifier.isFinal(modifiers)) {
            line.add("final");
        }
        if (type.isSealed()) {
            line.add("sealed");
        }
        line.add(type.isAnnotation() ? "annotation" : type.isInterface() ? "interface" : type.isEnum() ? "enum" : type.isRecord() ? "record" : "class");
        line.add(type.getName());
        if (type.getGenericSuperclass() != null && type.getSuperclass() != Object.class && !type.isEnum() && !type.isRecord()) {
            line.add("extends " + name(type.getGenericSuperclass()));
        }
        if (type.getInterfaces().length > 0) {
            line.add((type.isInterface() ? "extends " : "implements ")
                    + Arrays.stream(type.getGenericInterfaces()).map(Signatures::name).sorted().collect(Collectors.joining(", ")));
        }
        return line.toString();
    }

    private static String modifiers(Member member) {
        int shown = member.getModifiers() & (Modifier.PROTECTED | Modifier.STATIC | Modifier.ABSTRACT | (member instanceof Executable ? 0 : Modifier.FINAL));
        String written = Modifier.toString(shown);
        return written.isEmpty() ? "" : written + ' ';
    }

    private static String parameters(Executable of) {
        String thrown = Arrays.stream(of.getGenericExceptionTypes()).map(Signatures::name).sorted().collect(Collectors.joining(", "));
        return Arrays.stream(of.getGenericParameterTypes()).map(Signatures::name).collect(Collectors.joining(", ", "(", ")"))
                + (thrown.isEmpty() ? "" : " throws " + thrown);
    }

    private static String name(Type type) {
        return type.getTypeName().replace("java.lang.", "");
    }

    /** The text that is committed. */
    String text(String bundle) {
        StringBuilder text = new StringBuilder("# What " + bundle + " " + version + " lets partners rely on. Written by `coachline api`.\n");
        types.entrySet().stream().sorted(Comparator.comparing(each -> typeName(each.getKey()))).forEach(each -> {
            text.append('\n').append(each.getKey()).append('\n');
            each.getValue().forEach(member -> text.append(INDENT).append(member).append('\n'));
        });
        return text.toString();
    }

    /** Reads the text that is committed. */
    static Signatures parse(List<String> lines) {
        String[] head = lines.getFirst().split(" ");
        Map<String, SortedSet<String>> types = new LinkedHashMap<>();
        SortedSet<String> members = new TreeSet<>();
        for (String line : lines.subList(1, lines.size())) {
            if (line.startsWith(INDENT)) {
                members.add(line.strip());
            } else if (!line.isBlank()) {
                members = new TreeSet<>();
                types.put(line, members);
            }
        }
        return new Signatures(head[3], types);
    }

    /** The name within a type's line. */
    static String typeName(String line) {
        List<String> words = List.of(line.split(" "));
        int kind = words.stream().mapToInt(each -> List.of("annotation", "interface", "enum", "record", "class").contains(each) ? words.indexOf(each) : -1)
                .filter(each -> each >= 0).findFirst().orElseThrow(() -> new IllegalArgumentException("no type: " + line));
        return words.get(kind + 1);
    }

    int major() {
        return Integer.parseInt(version.substring(0, version.indexOf('.')));
    }
}
