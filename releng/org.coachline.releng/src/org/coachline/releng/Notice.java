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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/**
 * Writes the file NOTICE from the bundles of the built products and what they say of their licence, or checks that it
 * names every one of them.
 *
 * <p>Run as {@code Notice write|check ROOT}. A bundle's licence is read from its manifest, from the licence text
 * or the POM it carries, or from the about page that Eclipse bundles have; only what says nothing of itself stands in
 * {@code licences.properties} beside its sources, with the place where its owner says it.
 */
public final class Notice {

    private static final String PRODUCTS = "releng/org.coachline.product/target/products/org.coachline.product";
    private static final String BUNDLES = "configuration/org.eclipse.equinox.simpleconfigurator/bundles.info";
    private static final String OWN = "org.coachline.";
    /** A line of NOTICE that names a bundle: two spaces, its name, its version, its licence. */
    private static final Pattern LINE = Pattern.compile("^ {2}(\\S+) +(\\S+) +(.+)$");

    private Notice() {
    }

    private record Shipped(String name, String version, String licence) {
    }

    /**
     * Writes or checks.
     *
     * @param arguments {@code write} or {@code check}, and the root of the source tree
     * @throws IOException when a product cannot be read or NOTICE not written
     */
    public static void main(String[] arguments) throws IOException {
        Path root = Path.of(arguments[1]).toAbsolutePath().normalize();
        Map<String, Shipped> shipped = shipped(root);
        if (shipped.isEmpty()) {
            fail("there is no built product to read; run: coachline build");
        }
        List<String> unknown = shipped.values().stream().filter(bundle -> bundle.licence().isEmpty()).map(Shipped::name).toList();
        if (!unknown.isEmpty()) {
            fail("no licence is known of " + String.join(", ", unknown) + "; add it to releng/org.coachline.releng/licences.properties");
        }
        Path notice = root.resolve("NOTICE");
        if (arguments[0].equals("write")) {
            Files.writeString(notice, text(shipped));
        } else {
            check(notice, shipped);
        }
    }

    private static void check(Path notice, Map<String, Shipped> shipped) throws IOException {
        Map<String, Shipped> named = new TreeMap<>();
        for (String line : Files.exists(notice) ? Files.readAllLines(notice) : List.<String>of()) {
            Matcher matcher = LINE.matcher(line);
            if (matcher.matches()) {
                named.put(matcher.group(1), new Shipped(matcher.group(1), matcher.group(2), matcher.group(3)));
            }
        }
        List<String> wrong = new ArrayList<>();
        shipped.forEach((name, bundle) -> {
            if (!bundle.equals(named.get(name))) {
                wrong.add(name + ' ' + bundle.version() + ' ' + bundle.licence());
            }
        });
        named.keySet().stream().filter(name -> !shipped.containsKey(name)).forEach(name -> wrong.add(name + " (not shipped any more)"));
        if (!wrong.isEmpty()) {
            fail("NOTICE does not say what is shipped; run: coachline notice. It differs in: " + String.join("; ", wrong));
        }
    }

    private static void fail(String message) {
        System.err.println("coachline: " + message);
        System.exit(1);
    }

    /** Every bundle of every platform's product that is not our own. */
    private static Map<String, Shipped> shipped(Path root) throws IOException {
        Map<String, String> told = told(root);
        Map<String, Shipped> shipped = new TreeMap<>();
        Path products = root.resolve(PRODUCTS);
        if (!Files.isDirectory(products)) {
            return shipped;
        }
        List<Path> lists;
        try (Stream<Path> found = Files.walk(products, 9)) {
            lists = found.filter(file -> file.endsWith(BUNDLES)).toList();
        }
        for (Path list : lists) {
            Path product = list.getParent().getParent().getParent();
            for (String line : Files.readAllLines(list)) {
                String[] parts = line.split(",");
                if (parts.length > 2 && !line.startsWith("#") && !parts[0].startsWith(OWN) && !shipped.containsKey(parts[0])) {
                    String version = parts[1].replaceFirst("^(\\d+\\.\\d+\\.\\d+)\\..*", "$1");
                    String licence = told.containsKey(parts[0]) ? told.get(parts[0]) : licence(product.resolve(parts[2]));
                    shipped.put(parts[0], new Shipped(parts[0], version, licence));
                }
            }
        }
        return shipped;
    }

    private static Map<String, String> told(Path root) throws IOException {
        java.util.Properties properties = new java.util.Properties();
        Path file = root.resolve("releng/org.coachline.releng/licences.properties");
        if (Files.exists(file)) {
            try (InputStream in = Files.newInputStream(file)) {
                properties.load(in);
            }
        }
        Map<String, String> told = new LinkedHashMap<>();
        properties.stringPropertyNames().forEach(name -> told.put(name, properties.getProperty(name)));
        return told;
    }

    /** What a bundle says of its licence, or an empty text. */
    private static String licence(Path bundle) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        String header = "";
        if (Files.isDirectory(bundle)) {
            try (InputStream in = Files.newInputStream(bundle.resolve("META-INF/MANIFEST.MF"))) {
                header = header(new Manifest(in));
            }
            for (String name : List.of("about.html", "LICENSE", "META-INF/LICENSE")) {
                if (Files.exists(bundle.resolve(name))) {
                    texts.put(name, Files.readString(bundle.resolve(name), StandardCharsets.ISO_8859_1));
                }
            }
        } else {
            try (JarFile jar = new JarFile(bundle.toFile(), false)) {
                header = header(jar.getManifest());
                Pattern telling = Pattern.compile("(?i)(META-INF/)?(about\\.html|[^/]*license[^/]*|META-INF/maven/[^/]+/[^/]+/pom\\.xml)");
                for (JarEntryText entry : texts(jar, telling)) {
                    texts.put(entry.name(), entry.text());
                }
            }
        }
        Optional<String> fromHeader = spdx(header);
        if (fromHeader.isPresent()) {
            return fromHeader.get();
        }
        TreeSet<String> found = new TreeSet<>();
        texts.values().forEach(text -> spdx(text).ifPresent(found::add));
        return String.join(" AND ", found);
    }

    private record JarEntryText(String name, String text) {
    }

    private static List<JarEntryText> texts(JarFile jar, Pattern telling) throws IOException {
        List<JarEntryText> texts = new ArrayList<>();
        for (ZipEntry entry : jar.stream().filter(entry -> !entry.isDirectory() && !entry.getName().endsWith(".class")
                && telling.matcher(entry.getName()).matches()).toList()) {
            try (InputStream in = jar.getInputStream(entry)) {
                texts.add(new JarEntryText(entry.getName(), new String(in.readNBytes(200_000), StandardCharsets.ISO_8859_1)));
            }
        }
        return texts;
    }

    private static String header(Manifest manifest) {
        String value = manifest.getMainAttributes().getValue("Bundle-License");
        return value == null ? "" : value;
    }

    /** The licence a text speaks of, as SPDX names it: the first of those we know that it contains. */
    private static Optional<String> spdx(String text) {
        Map<String, String> marks = new LinkedHashMap<>();
        marks.put("(?i)epl-?v?2\\.?0|Eclipse Public License( -)? v(ersion)? ?2", "EPL-2.0");
        marks.put("(?i)GNU Lesser General Public License|LGPL", "LGPL");
        marks.put("(?i)Apache(-| License,? ?(Version)? ?)2|apache\\.org/licenses/LICENSE-2|Apache License\\s+Version 2", "Apache-2.0");
        marks.put("(?i)EDL-?1|Eclipse Distribution License", "BSD-3-Clause");
        marks.put("(?i)Unicode.{0,20}License|UNICODE LICENSE V3", "Unicode-3.0");
        marks.put("(?i)Permission is hereby granted, free of charge|MIT License|opensource\\.org/licenses/MIT|^\\s*MIT\\s*$", "MIT");
        marks.put("(?i)ISC License|Permission to use, copy, modify, and/or distribute", "ISC");
        marks.put("(?i)BSD-3|BSD 3|Neither the name of", "BSD-3-Clause");
        marks.put("(?i)BSD-2|Redistributions in binary form", "BSD-2-Clause");
        for (Map.Entry<String, String> mark : marks.entrySet()) {
            if (Pattern.compile(mark.getKey(), Pattern.MULTILINE).matcher(text).find()) {
                return Optional.of(mark.getValue());
            }
        }
        return Optional.empty();
    }

    private static String text(Map<String, Shipped> shipped) {
        StringBuilder text = new StringBuilder("""
                Coachline
                Copyright (c) 2026 The Coachline authors

                This program and the accompanying materials are made available under the terms of the Eclipse Public
                License 2.0, which stands in the file LICENSE and at https://www.eclipse.org/legal/epl-2.0/

                SPDX-License-Identifier: EPL-2.0

                The installable workbench brings along the works of others that are listed here, each unchanged and under its
                own licence. Each carries its licence text and its notices inside its own file, but for FFmpeg, a program of its own that is
                started and not linked: its licence is at https://www.gnu.org/licenses/lgpl-3.0.html, its source and how it was built at
                https://ffmpeg.org and https://github.com/bytedeco/javacpp-presets/tree/master/ffmpeg. This list is written from
                the built workbench by `coachline notice`, and the build fails when it does not fit what is shipped.

                Inside org.coachline.analysis comes the voice activity model of the Silero team, version 6, under the MIT licence, which
                stands in model/README.md there; a build that could not fetch it ships without it.

                """);
        int name = shipped.keySet().stream().mapToInt(String::length).max().orElse(0);
        int version = shipped.values().stream().mapToInt(bundle -> bundle.version().length()).max().orElse(0);
        shipped.values().forEach(bundle -> text.append(("  %-" + name + "s  %-" + version + "s  %s%n").formatted(bundle.name(), bundle.version(), bundle.licence())));
        return text.toString();
    }
}
