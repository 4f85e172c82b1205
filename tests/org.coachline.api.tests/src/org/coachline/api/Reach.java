/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.api;

import java.lang.reflect.Constructor;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The types that a partner's code meets: those of the packages written for partners, and whatever of ours these hand out or ask for. What only
 * our own bundles call, such as the control that shows a timeline or a library, is public for them and no promise to anybody else.
 */
final class Reach {

    private static final String OURS = "org.coachline.";

    private final Set<Class<?>> reached = new LinkedHashSet<>();
    private final Deque<Class<?>> open = new ArrayDeque<>();

    private Reach() {
    }

    /** All types that can be met from some, these included. */
    static Set<Class<?>> of(Collection<Class<?>> seeds) {
        Reach reach = new Reach();
        seeds.forEach(reach::add);
        while (!reach.open.isEmpty()) {
            reach.follow(reach.open.remove());
        }
        return reach.reached;
    }

    private void add(Class<?> type) {
        if (type.getName().startsWith(OURS) && !type.getName().contains(".internal.") && Modifier.isPublic(type.getModifiers()) && reached.add(type)) {
            open.add(type);
        }
    }

    /** Not from static methods: they make things of what only our own bundles have. */
    private void follow(Class<?> type) {
        visit(type.getGenericSuperclass());
        Arrays.stream(type.getGenericInterfaces()).forEach(this::visit);
        Arrays.stream(type.isSealed() ? type.getPermittedSubclasses() : new Class<?>[0]).forEach(this::add);
        Arrays.stream(type.getDeclaredClasses()).forEach(this::add);
        for (Method each : type.getDeclaredMethods()) {
            if (Modifier.isPublic(each.getModifiers()) && !Modifier.isStatic(each.getModifiers())) {
                visit(each.getGenericReturnType());
                Arrays.stream(each.getGenericParameterTypes()).forEach(this::visit);
                Arrays.stream(each.getGenericExceptionTypes()).forEach(this::visit);
            }
        }
        for (Constructor<?> each : type.getDeclaredConstructors()) {
            if (Modifier.isPublic(each.getModifiers())) {
                Arrays.stream(each.getGenericParameterTypes()).forEach(this::visit);
            }
        }
    }

    private void visit(@org.jspecify.annotations.Nullable Type type) {
        switch (type) {
            case Class<?> plain -> add(plain.isArray() ? plain.componentType() : plain);
            case ParameterizedType generic -> {
                visit(generic.getRawType());
                Arrays.stream(generic.getActualTypeArguments()).forEach(this::visit);
            }
            case WildcardType wild -> {
                Arrays.stream(wild.getUpperBounds()).forEach(this::visit);
                Arrays.stream(wild.getLowerBounds()).forEach(this::visit);
            }
            case GenericArrayType array -> visit(array.getGenericComponentType());
            case null, default -> { }
        }
    }
}
