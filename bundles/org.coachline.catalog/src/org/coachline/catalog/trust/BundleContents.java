/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog.trust;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;

import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.coachline.catalog.CatalogService;
import org.coachline.catalog.internal.trust.TrustMessages;
import org.jspecify.annotations.Nullable;

/**
 * What of a jar would run, or act, if it were installed as a bundle. A jar that comes in as a pack's data is never a bundle, and nothing of it runs whatever it
 * holds. Nothing of the jar runs while it is looked at.
 *
 * @param symbolicName of the bundle; empty when it is none
 * @param version      of the bundle; empty when it states none
 * @param findings     everything that is more than data; unmodifiable, empty when there is none
 * @since 1.0
 */
public record BundleContents(String symbolicName, String version, List<Finding> findings) {

    private static final int MOST_ENTRIES = 100_000;
    private static final int MOST_XML_BYTES = 4 << 20;
    private static final Pattern CODE = Pattern.compile(".*\\.(class|jar|war|jmod)", Pattern.CASE_INSENSITIVE);
    /** Never takes back what it took: it would go as deep as a name is long, and a name may have 65,535 letters. */
    private static final Pattern NATIVE = Pattern.compile(".*\\.(so(?:\\.\\d++)*+|dll|dylib|jnilib|exe)", Pattern.CASE_INSENSITIVE);
    private static final Set<String> DATA_POINTS = Set.of(CatalogService.TECHNIQUE_PACKS);

    /**
     * Something that is more than data.
     *
     * @param kind   what it is
     * @param detail which: a name, a number
     * @since 1.0
     */
    public record Finding(Kind kind, String detail) {

        /**
         * The finding in the user's language.
         *
         * @return a few words
         */
        public String words() {
            return TrustMessages.get("finding." + kind.name().toLowerCase(Locale.ROOT), detail);
        }
    }

    /** Kinds of what is more than data. */
    public enum Kind {
        /** Classes of Java, or jars of them; how many. */
        CLASSES,
        /** It takes classes from somewhere else than the usual place: a file of any name, or outside of the jar; where. */
        CLASSPATH,
        /** A class that is called when the bundle starts. */
        ACTIVATOR,
        /** It offers packages, which other bundles may take in the place of their own; the first of them. */
        PACKAGES,
        /** It becomes part of another bundle; which. */
        FRAGMENT,
        /** Services that start by themselves. */
        SERVICES,
        /** Programs or libraries of the operating system; how many. */
        NATIVE,
        /** It adds to something else than the technique packs; which extension points. */
        EXTENSIONS,
        /** It could not be looked through; why. */
        UNKNOWN
    }

    /** Copies the findings. */
    public BundleContents {
        findings = List.copyOf(findings);
    }

    /**
     * Whether it is more than data.
     *
     * @return true where something was found
     */
    public boolean code() {
        return !findings.isEmpty();
    }

    /**
     * Looks through a jar. Reads its list of files, manifest and {@code plugin.xml}.
     *
     * @param jar the file
     * @return what was found; one that cannot be looked through is no data
     */
    public static BundleContents of(Path jar) {
        try (JarFile file = new JarFile(jar.toFile(), false)) {
            Attributes headers = headers(file);
            List<Finding> findings = new ArrayList<>();
            List<String> names = Collections.list(file.entries()).stream().filter(each -> !each.isDirectory()).map(ZipEntry::getName).limit(MOST_ENTRIES + 1L).toList();
            if (names.size() > MOST_ENTRIES) {
                findings.add(new Finding(Kind.UNKNOWN, TrustMessages.get("jar.large")));
            }
            counted(findings, Kind.CLASSES, names, CODE);
            String classes = first(headers, "Bundle-ClassPath");
            if (!classes.isEmpty() && !classes.equals(".")) {
                named(findings, Kind.CLASSPATH, headers, "Bundle-ClassPath");
            }
            named(findings, Kind.ACTIVATOR, headers, "Bundle-Activator");
            named(findings, Kind.ACTIVATOR, headers, "Launcher-Agent-Class");
            named(findings, Kind.PACKAGES, headers, "Export-Package");
            named(findings, Kind.FRAGMENT, headers, "Fragment-Host");
            named(findings, Kind.SERVICES, headers, "Service-Component");
            named(findings, Kind.NATIVE, headers, "Bundle-NativeCode");
            counted(findings, Kind.NATIVE, names, NATIVE);
            for (String descriptor : List.of("plugin.xml", "fragment.xml")) {
                ZipEntry entry = file.getEntry(descriptor);
                if (entry != null) {
                    try (InputStream in = file.getInputStream(entry)) {
                        extensions(findings, in.readNBytes(MOST_XML_BYTES + 1));
                    }
                }
            }
            // Another reader may take the other of the two.
            Set<String> folded = new HashSet<>();
            names.stream().filter(each -> !folded.add(each.toLowerCase(Locale.ROOT))).findFirst()
                    .ifPresent(each -> findings.add(new Finding(Kind.UNKNOWN, TrustMessages.get("jar.twice", each))));
            return new BundleContents(first(headers, "Bundle-SymbolicName"), first(headers, "Bundle-Version"), findings);
        } catch (IOException | IllegalArgumentException e) {
            return new BundleContents("", "", List.of(new Finding(Kind.UNKNOWN, String.valueOf(e.getMessage()))));
        }
    }

    /** From the very entry that the framework reads: Java takes one whose name is written in small letters too. */
    private static Attributes headers(JarFile file) throws IOException {
        ZipEntry entry = file.getEntry(JarFile.MANIFEST_NAME);
        if (entry == null) {
            return new Attributes();
        }
        try (InputStream in = file.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(MOST_XML_BYTES + 1);
            if (bytes.length > MOST_XML_BYTES) {
                throw new IOException(TrustMessages.get("jar.large"));
            }
            return new Manifest(new java.io.ByteArrayInputStream(bytes)).getMainAttributes();
        }
    }

    private static void counted(List<Finding> findings, Kind kind, List<String> names, Pattern pattern) {
        long count = names.stream().filter(each -> pattern.matcher(each).matches()).count();
        if (count > 0) {
            findings.add(new Finding(kind, Long.toString(count)));
        }
    }

    private static void named(List<Finding> findings, Kind kind, Attributes headers, String header) {
        String value = first(headers, header);
        if (!value.isEmpty()) {
            findings.add(new Finding(kind, value));
        }
    }

    private static String first(Attributes headers, String header) {
        @Nullable String value = headers.getValue(header);
        return value == null ? "" : value.split(";", 2)[0].strip();
    }

    private static void extensions(List<Finding> findings, byte[] xml) {
        Set<String> points = new TreeSet<>();
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        try {
            if (xml.length > MOST_XML_BYTES) {
                throw new XMLStreamException(TrustMessages.get("jar.large"));
            }
            XMLStreamReader reader = factory.createXMLStreamReader(new java.io.ByteArrayInputStream(xml));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                    String point = reader.getAttributeValue(null, "point");
                    String element = reader.getLocalName();
                    if (element.equals("extension") && point != null && !DATA_POINTS.contains(point.strip())) {
                        points.add(point.strip());
                    } else if (element.equals("extension-point")) {
                        points.add(String.valueOf(reader.getAttributeValue(null, "id")));
                    }
                }
            }
        } catch (XMLStreamException e) {
            findings.add(new Finding(Kind.UNKNOWN, "plugin.xml"));
        }
        if (!points.isEmpty()) {
            findings.add(new Finding(Kind.EXTENSIONS, String.join(", ", points)));
        }
    }
}
