/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.Manifest;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.ManifestElement;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleException;

/** The house stands as docs/ARCHITECTURE.md draws it. */
class BundleRulesTest {

    /** What each bundle may use of ours. A bundle that is missing here may use nothing. */
    private static final Map<String, Set<String>> ARROWS = Map.ofEntries(
            Map.entry("extension", Set.of()),
            Map.entry("model", Set.of()),
            Map.entry("model.edit", Set.of("model")),
            Map.entry("catalog", Set.of("extension", "model")),
            Map.entry("audio", Set.of()),
            Map.entry("analysis", Set.of("audio", "catalog", "extension", "model")),
            Map.entry("library", Set.of("model")),
            Map.entry("interchange", Set.of("extension", "model")),
            Map.entry("intake", Set.of("audio", "analysis", "extension", "interchange", "library", "catalog", "model")),
            Map.entry("insight", Set.of("model", "catalog", "library")),
            Map.entry("look", Set.of()),
            Map.entry("report", Set.of("extension", "model", "catalog", "insight", "look")),
            Map.entry("deescalation", Set.of("catalog")),
            Map.entry("provisioning", Set.of("catalog")),
            Map.entry("samples", Set.of()),
            Map.entry("timeline", Set.of("extension", "look")),
            Map.entry("ui", Set.of("extension", "model", "model.edit", "catalog", "audio", "analysis", "library", "interchange",
                    "intake", "insight", "look", "report", "timeline", "samples", "docs")),
            Map.entry("cli", Set.of("extension", "model", "model.edit", "catalog", "audio", "analysis", "library", "interchange",
                    "intake", "insight", "look", "report", "samples")),
            Map.entry("rcp", Set.of("ui", "look", "library")));

    private static final Set<String> MAY_USE_A_TOOLKIT = Set.of("timeline", "ui", "rcp");
    private static final Pattern TOOLKIT = Pattern.compile("\\borg\\.eclipse\\.(swt|jface|ui|e4\\.ui)\\b");
    private static final Pattern SQL = Pattern.compile("\\bjava\\.sql\\b|\\bjavax\\.sql\\b|\"\\s*(SELECT|INSERT INTO|UPDATE|DELETE FROM|CREATE TABLE)\\b");
    private static final Pattern COLOUR = Pattern.compile("\"#[0-9A-Fa-f]{6}\"|new (Color|RGB|java\\.awt\\.Color)\\((\\w+, *)?\\d+, *\\d+, *\\d+");
    private static final Set<String> MAY_NAME_COLOURS = Set.of("look");

    private final SourceTree tree = new SourceTree();

    @Test
    void everyBundleUsesOnlyWhatTheDrawingAllows() throws BundleException {
        Map<String, Set<String>> wrong = new TreeMap<>();
        for (Map.Entry<String, Manifest> bundle : tree.manifests().entrySet()) {
            Set<String> used = ours(bundle.getValue());
            used.removeAll(ARROWS.getOrDefault(bundle.getKey(), Set.of()));
            if (!used.isEmpty()) {
                wrong.put(bundle.getKey(), used);
            }
        }
        assertEquals(Map.of(), wrong, "arrows that the drawing does not have");
    }

    @Test
    void theToolkitIsUsedInTheUiBundlesAlone() {
        assertEquals(List.of(), findings(TOOLKIT, MAY_USE_A_TOOLKIT));
    }

    @Test
    void sqlIsWrittenInTheLibraryAlone() {
        assertEquals(List.of(), findings(SQL, Set.of("library")));
    }

    @Test
    void coloursAreNamedInTheLookAlone() {
        assertEquals(List.of(), findings(COLOUR, MAY_NAME_COLOURS));
    }

    @Test
    void internalPackagesAreNotExportedToEverybody() throws BundleException {
        List<String> wrong = new ArrayList<>();
        for (Map.Entry<String, Manifest> bundle : tree.manifests().entrySet()) {
            for (ManifestElement exported : elements(bundle.getValue(), "Export-Package")) {
                boolean hidden = "true".equals(exported.getDirective("x-internal")) || exported.getDirective("x-friends") != null;
                if (exported.getValue().contains(".internal") && !hidden) {
                    wrong.add(bundle.getKey() + ": " + exported.getValue());
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void whatIsExportedToEverybodySaysSinceWhen() throws BundleException {
        List<String> wrong = new ArrayList<>();
        for (Map.Entry<String, Manifest> bundle : tree.manifests().entrySet()) {
            for (ManifestElement exported : elements(bundle.getValue(), "Export-Package")) {
                boolean everybody = exported.getDirective("x-internal") == null && exported.getDirective("x-friends") == null;
                Path file = tree.root().resolve("bundles/org.coachline." + bundle.getKey() + "/src/" + exported.getValue().replace('.', '/') + "/package-info.java");
                if (everybody && Files.exists(file) && !tree.text(file).contains("@since")) {
                    wrong.add(bundle.getKey() + ": " + exported.getValue());
                }
            }
        }
        assertEquals(List.of(), wrong, "packages that partners may rely on, without the version since when");
    }

    @Test
    void everyRequirementOfABundleHasAVersionRange() throws BundleException {
        List<String> wrong = new ArrayList<>();
        for (Map.Entry<String, Manifest> bundle : tree.manifests().entrySet()) {
            for (ManifestElement required : elements(bundle.getValue(), "Require-Bundle")) {
                String range = required.getAttribute("bundle-version");
                if (range == null || !range.contains(",")) {
                    wrong.add(bundle.getKey() + " requires " + required.getValue() + " of any version");
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void noFileOutgrowsItsName() {
        List<String> wrong = new ArrayList<>();
        for (String bundle : tree.manifests().keySet()) {
            tree.sources(bundle).stream().filter(file -> tree.text(file).lines().count() > 500)
                    .forEach(file -> wrong.add(tree.root().relativize(file).toString()));
        }
        assertEquals(List.of(), wrong, "files of more than 500 lines, in which something wants a name of its own");
    }

    private List<String> findings(Pattern pattern, Set<String> allowed) {
        List<String> found = new ArrayList<>();
        for (String bundle : tree.manifests().keySet()) {
            if (!allowed.contains(bundle)) {
                tree.sources(bundle).stream().filter(file -> pattern.matcher(code(tree.text(file))).find())
                        .forEach(file -> found.add(tree.root().relativize(file).toString()));
            }
        }
        return found;
    }

    /** Without comments, which may speak of what the code may not use. */
    private static String code(String source) {
        return source.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?m)//.*$", "");
    }

    private static Set<String> ours(Manifest manifest) throws BundleException {
        Set<String> used = new TreeSet<>();
        for (ManifestElement required : elements(manifest, "Require-Bundle")) {
            if (required.getValue().startsWith("org.coachline.")) {
                used.add(required.getValue().substring("org.coachline.".length()));
            }
        }
        for (ManifestElement imported : elements(manifest, "Import-Package")) {
            if (imported.getValue().startsWith("org.coachline.")) {
                used.add(imported.getValue().substring("org.coachline.".length()));
            }
        }
        return used;
    }

    private static ManifestElement[] elements(Manifest manifest, String header) throws BundleException {
        String value = manifest.getMainAttributes().getValue(header);
        ManifestElement[] elements = value == null ? null : ManifestElement.parseHeader(header, value);
        return elements == null ? new ManifestElement[0] : elements;
    }
}
