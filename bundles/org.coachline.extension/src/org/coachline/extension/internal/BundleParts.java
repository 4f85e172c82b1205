/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.extension.internal;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.namespace.HostNamespace;
import org.osgi.framework.wiring.BundleWire;
import org.osgi.framework.wiring.BundleWiring;

/**
 * Whose classes a bundle may run: its own, its fragments', and those of bundles that it is wired to. What Coachline's own bundles are wired to belongs to Coachline, and
 * a partner's bundle that brings something of the kind under another name does not.
 */
final class BundleParts {

    private static final String OWN = "org.coachline.";

    private BundleParts() {
    }

    /**
     * Follows the wires of a bundle.
     *
     * @param bundle a partner's
     * @return itself first, then its fragments and other partners' bundles
     */
    static Set<Bundle> of(Bundle bundle) {
        Set<Bundle> parts = reached(List.of(bundle), Set.of(), true);
        Bundle self = FrameworkUtil.getBundle(BundleParts.class);
        if (parts.size() == 1 || self == null || self.getBundleContext() == null) {
            return parts;
        }
        List<Bundle> ours = List.of(self.getBundleContext().getBundles()).stream().filter(BundleParts::isOurs).toList();
        Set<Bundle> product = reached(ours, Set.of(), false);
        // Again, since what is Coachline's leads to nothing of a partner's.
        Set<Bundle> left = reached(List.of(bundle), product, true);
        left.add(bundle);
        return left;
    }

    private static boolean isOurs(Bundle bundle) {
        return bundle.getBundleId() == 0 || bundle.getSymbolicName() != null && bundle.getSymbolicName().startsWith(OWN);
    }

    private static Set<Bundle> reached(Collection<Bundle> from, Set<Bundle> without, boolean fragments) {
        Set<Bundle> reached = new LinkedHashSet<>();
        Deque<Bundle> open = new ArrayDeque<>(from);
        while (!open.isEmpty()) {
            Bundle next = open.remove();
            if (next.getBundleId() == 0 || without.contains(next) || !reached.add(next)) {
                continue;
            }
            BundleWiring wiring = next.adapt(BundleWiring.class);
            if (wiring == null) {
                continue;
            }
            for (BundleWire wire : wiring.getRequiredWires(null)) {
                open.add(wire.getProvider().getBundle());
            }
            // Whatever became part of it; other bundles that are wired to it are not its. Nobody becomes part of Coachline by attaching to it.
            for (BundleWire wire : fragments ? wiring.getProvidedWires(HostNamespace.HOST_NAMESPACE) : List.<BundleWire>of()) {
                open.add(wire.getRequirer().getBundle());
            }
        }
        return reached;
    }
}
