/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.releng;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;

/**
 * A bundle of a built product: its place and start in {@code bundles.info}, and what its manifest asks for and offers.
 *
 * @param name its symbolic name
 * @param version its version, qualifier included
 * @param file its jar or folder
 * @param level the start level
 * @param started {@code true} when it is started, not only resolved
 * @param requires the bundles it cannot do without
 * @param imports the packages it cannot do without
 * @param exports the packages it offers
 * @param host the bundle it is a fragment of
 * @param needs the extenders and service loaders it asks for, as {@code namespace=name}
 * @param provides those it offers, written alike
 * @param contributes whether it contributes to an extension point of ours
 */
record Bundle(String name, String version, Path file, String level, String started, Set<String> requires,
        Set<String> imports, Set<String> exports, Optional<String> host, Set<String> needs, Set<String> provides,
        boolean contributes) {

    /** Where a product lists its bundles. */
    static final String LIST = "configuration/org.eclipse.equinox.simpleconfigurator/bundles.info";
    private static final String POINTS = "org.coachline.";

    /**
     * Reads the bundles that a product lists.
     *
     * @param product the product's folder
     * @return the bundles by name, in the list's order
     * @throws IOException when the list or a bundle cannot be read
     */
    static Map<String, Bundle> of(Path product) throws IOException {
        Map<String, Bundle> bundles = new LinkedHashMap<>();
        for (String line : Files.readAllLines(product.resolve(LIST))) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] parts = line.split(",");
                bundles.put(parts[0], read(parts[0], parts[1], product.resolve(parts[2]), parts[3], parts[4]));
            }
        }
        return bundles;
    }

    /**
     * Reads a bundle that is no part of a product, to be resolved and not started.
     *
     * @param jar its jar
     * @return the bundle
     * @throws IOException when it cannot be read
     */
    static Bundle of(Path jar, String name) throws IOException {
        try (JarFile file = new JarFile(jar.toFile(), false)) {
            return read(name, file.getManifest().getMainAttributes().getValue("Bundle-Version"), jar, "4", "false");
        }
    }

    /** The same bundle, not to be started. */
    Bundle resolvedOnly() {
        return new Bundle(name, version, file, level, "false", requires, imports, exports, host, needs, provides, contributes);
    }

    private static Bundle read(String name, String version, Path file, String level, String started) throws IOException {
        Attributes manifest;
        String plugin;
        if (Files.isDirectory(file)) {
            try (InputStream in = Files.newInputStream(file.resolve("META-INF/MANIFEST.MF"))) {
                manifest = new Manifest(in).getMainAttributes();
            }
            Path xml = file.resolve("plugin.xml");
            plugin = Files.exists(xml) ? Files.readString(xml) : "";
        } else {
            try (JarFile jar = new JarFile(file.toFile(), false)) {
                manifest = jar.getManifest().getMainAttributes();
                ZipEntry xml = jar.getEntry("plugin.xml");
                plugin = xml == null ? "" : new String(jar.getInputStream(xml).readAllBytes(), StandardCharsets.UTF_8);
            }
        }
        Predicate<String> mandatory = clause -> !clause.contains("resolution:=optional") && !clause.contains("resolution:=\"optional\"");
        Optional<String> host = clauses(manifest, "Fragment-Host").stream().map(clause -> clause.split(";", 2)[0].trim()).findFirst();
        return new Bundle(name, version, file, level, started, names(clauses(manifest, "Require-Bundle"), mandatory),
                names(clauses(manifest, "Import-Package"), mandatory), names(clauses(manifest, "Export-Package"), clause -> true), host,
                capabilities(clauses(manifest, "Require-Capability"), "filter:"),
                capabilities(clauses(manifest, "Provide-Capability"), ""), plugin.contains("point=\"" + POINTS));
    }

    /** The clauses of a header, cut at commas outside quotes. */
    private static List<String> clauses(Attributes manifest, String header) {
        String value = manifest.getValue(header);
        return value == null ? List.of() : List.of(value.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)"));
    }

    private static Set<String> names(List<String> clauses, Predicate<String> kept) {
        Set<String> names = new HashSet<>();
        for (String clause : clauses) {
            if (kept.test(clause)) {
                // Several packages may share one clause's attributes: a;b;version=1
                for (String part : clause.split(";")) {
                    if (!part.contains("=")) {
                        names.add(part.trim());
                    }
                }
            }
        }
        return names;
    }

    /** Extenders and service loaders are offered and asked for by name; other capabilities do not choose a bundle here. */
    private static Set<String> capabilities(List<String> clauses, String marker) {
        Pattern named = Pattern.compile("(osgi\\.extender|osgi\\.serviceloader)\\s*(?::List<String>)?=\"?([\\w.]+)");
        Set<String> found = new HashSet<>();
        for (String clause : clauses) {
            if (clause.contains(marker)) {
                Matcher matcher = named.matcher(clause);
                while (matcher.find()) {
                    found.add(matcher.group(1) + '=' + matcher.group(2));
                }
            }
        }
        return found;
    }
}
