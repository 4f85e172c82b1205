/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.extension;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.coachline.extension.internal.ChangeListener;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.InvalidRegistryObjectException;

/**
 * Reads what bundles contribute to the extension points of Coachline: the one place that does.
 *
 * <p>Works with the registry of a running framework and with a standalone one. Usable from any thread; reading costs time
 * linear in the number of contributions, loads no class of a contributor and opens no file of one.
 */
public final class ExtensionReader {

    private final IExtensionRegistry registry;

    /** @param registry where contributions are registered */
    public ExtensionReader(IExtensionRegistry registry) {
        this.registry = registry;
    }

    /**
     * Everything contributed to a point now.
     *
     * @param point the point's full id, such as {@code org.coachline.catalog.techniquePacks}
     * @return contributions ordered by contributor, then id, so that the order does not depend on the start of bundles; empty
     *         when the point is not known
     */
    public List<Contribution> contributions(String point) {
        List<Contribution> all = new ArrayList<>();
        for (IConfigurationElement element : registry.getConfigurationElementsFor(point)) {
            Contribution read = readOrNull(element, point);
            if (read != null) {
                all.add(read);
            }
        }
        all.sort(Comparator.comparing(Contribution::contributor).thenComparing(Contribution::id));
        return List.copyOf(all);
    }

    /**
     * Tells when contributions to a point come or go.
     *
     * @param point    the point's full id
     * @param listener called on a thread of the registry, so it must return at once
     * @return closing it ends the telling
     */
    public Subscription onChange(String point, Runnable listener) {
        ChangeListener told = new ChangeListener(listener);
        registry.addListener(told, point);
        return () -> registry.removeListener(told);
    }

    private static @org.jspecify.annotations.Nullable Contribution readOrNull(IConfigurationElement element, String point) {
        try {
            return Contribution.of(element, point);
        } catch (InvalidRegistryObjectException e) {
            // Its bundle left between the listing and the reading: it is no contribution any more, and a change is on its way.
            return null;
        }
    }

    /** Something that can be ended. */
    @FunctionalInterface
    public interface Subscription extends AutoCloseable {
        /** Ends it. Harmless when repeated. */
        @Override
        void close();
    }
}
