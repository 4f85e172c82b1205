/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.BundleWiring;

/** What was promised to partners is kept for as long as the major version is the same. */
class ApiTest {

    /** Set by `coachline api`: writes what is instead of comparing. */
    private static final boolean WRITE = "write".equals(System.getProperty("coachline.api"));

    /** The packages that are written for partners; all that they meet from there is promised too. */
    private static final Map<String, List<String>> FOR_PARTNERS = Map.of(
            "org.coachline.extension", List.of("org.coachline.extension"),
            "org.coachline.catalog", List.of("org.coachline.catalog"),
            "org.coachline.analysis", List.of("org.coachline.analysis.detect"),
            "org.coachline.interchange", List.of("org.coachline.interchange.reader"),
            "org.coachline.intake", List.of("org.coachline.intake.source"),
            "org.coachline.look", List.of("org.coachline.look"),
            "org.coachline.report", List.of("org.coachline.report.export", "org.coachline.report.insight"),
            "org.coachline.timeline", List.of("org.coachline.timeline.lane"));

    private final Path folder = Path.of(System.getProperty("coachline.root", System.getProperty("user.dir"))).resolve("releng/api");

    private static Map<String, Bundle> bundles() {
        Map<String, Bundle> bundles = new TreeMap<>();
        FrameworkUtil.getBundle(ApiTest.class).adapt(BundleWiring.class).getRequiredWires(null).stream()
                .map(wire -> wire.getProvider().getBundle()).filter(each -> each.getSymbolicName().startsWith("org.coachline."))
                .forEach(each -> bundles.put(each.getSymbolicName(), each));
        return bundles;
    }

    private static Set<Class<?>> promised() throws ClassNotFoundException {
        List<Class<?>> seeds = new ArrayList<>();
        for (Map.Entry<String, List<String>> bundle : FOR_PARTNERS.entrySet()) {
            for (String name : bundle.getValue()) {
                List<Class<?>> classes = Signatures.classes(bundles().get(bundle.getKey()), name);
                assertFalse(classes.isEmpty(), name + " is not exported to everybody");
                seeds.addAll(classes);
            }
        }
        return Reach.of(seeds);
    }

    @Test
    void whatPartnersRelyOnIsKeptUntilTheNextMajorVersion() throws Exception {
        Set<Class<?>> promised = promised();
        List<String> wrong = new ArrayList<>();
        for (Map.Entry<String, Bundle> bundle : bundles().entrySet()) {
            Path file = folder.resolve(bundle.getKey() + ".txt");
            Signatures now = Signatures.of(bundle.getValue(), promised);
            if (now.types().isEmpty() && !Files.exists(file)) {
                continue;
            }
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
            assertTrue(files.map(each -> each.getFileName().toString().replaceAll("\\.txt$", "")).allMatch(bundles()::containsKey));
        }
    }
}
