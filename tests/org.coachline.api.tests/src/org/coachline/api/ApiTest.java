/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.BundleWiring;

/** What was promised to partners is kept for as long as the major version is the same. */
class ApiTest {

    /** Set by `coachline api`: writes what is instead of comparing. */
    private static final boolean WRITE = "write".equals(System.getProperty("coachline.api"));

    private final Path folder = Path.of(System.getProperty("coachline.root", System.getProperty("user.dir"))).resolve("releng/api");

    private static Map<String, Bundle> bundles() {
        Map<String, Bundle> bundles = new TreeMap<>();
        FrameworkUtil.getBundle(ApiTest.class).adapt(BundleWiring.class).getRequiredWires(null).stream()
                .map(wire -> wire.getProvider().getBundle()).filter(each -> each.getSymbolicName().startsWith("org.coachline."))
                .forEach(each -> bundles.put(each.getSymbolicName(), each));
        return bundles;
    }

    @Test
    void whatPartnersRelyOnIsKeptUntilTheNextMajorVersion() throws Exception {
        assertTrue(bundles().size() > 10, () -> "bundles found: " + bundles().keySet());
        List<String> wrong = new ArrayList<>();
        for (Map.Entry<String, Bundle> bundle : bundles().entrySet()) {
            Path file = folder.resolve(bundle.getKey() + ".txt");
            Signatures now = Signatures.of(bundle.getValue());
            if (WRITE) {
                Files.createDirectories(folder);
                Files.writeString(file, now.text(bundle.getKey()));
            } else if (!Files.exists(file)) {
                wrong.add(bundle.getKey() + ": nothing is promised yet; `coachline api` writes " + folder.getFileName() + '/' + file.getFileName());
            } else {
                wrong.addAll(check(bundle.getKey(), Signatures.parse(Files.readAllLines(file)), now));
            }
        }
        assertEquals("", String.join("\n", wrong));
    }

    private static List<String> check(String bundle, Signatures promised, Signatures now) {
        List<String> breaks = now.major() > promised.major() ? List.of() : Breaks.of(promised, now);
        if (breaks.isEmpty()) {
            return List.of();
        }
        List<String> told = new ArrayList<>();
        told.add(bundle + " breaks what " + promised.version() + " lets partners rely on. Keep it, or raise the bundle's major version and let `coachline api` write what is promised anew:");
        breaks.forEach(each -> told.add("  " + each));
        return told;
    }

    @Test
    void everyPromiseIsABundles() throws IOException {
        assumeFalse(WRITE, "skipped: they are being written");
        try (var files = Files.list(folder)) {
            assertEquals(bundles().keySet().stream().map(each -> each + ".txt").toList(), files.map(each -> each.getFileName().toString()).sorted().toList());
        }
    }
}
