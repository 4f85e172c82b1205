/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.provisioning.internal;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.apache.commons.io.input.ProxyInputStream;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.XZIOException;
import org.tukaani.xz.XZInputStream;

/**
 * The lists of one site ({@code content}, {@code artifacts}, {@code compositeContent} and {@code compositeArtifacts}, plain, in a jar or by xz, and {@code p2.index}), looked at
 * before p2 reads them. p2 builds all of a list in memory, follows wherever it leads, and believes its sizes; so a list is read here first, in the order in which p2
 * reads it, and counted. One object for each visit to a site: what lists may lead to is bounded over all of them. For one thread at a time.
 */
final class SiteLists {

    /** A list as it is fetched that is larger is not looked at. */
    static final long MOST_BYTES = 32L << 20;

    private static final long MOST_UNPACKED = 128L << 20;
    /** What else may be in the jar of a list, such as a signature. */
    private static final int MOST_ENTRIES = 20;
    private static final long MOST_BESIDE = 1L << 20;
    private static final int MOST_INDEX_BYTES = 1 << 16;
    private static final int MOST_XZ_KIB = 1 << 17;
    private static final int MOST_DEEP = 40;
    private static final int MOST_ELEMENTS = 2_000_000;
    private static final int MOST_UNITS = 20_000;
    private static final int MOST_CHILDREN = 50;
    private static final int MOST_LISTS = 200;
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final int PIECE = 1 << 13;
    private static final String INDEX = "p2.index";
    private static final String REPOSITORY = "${repoUrl}/";
    private static final Set<String> NAMES = Set.of("content", "artifacts", "compositecontent", "compositeartifacts");
    private static final Set<String> ENDINGS = Set.of("xml", "jar", "xml.xz");
    /** Properties by which a list sends p2 elsewhere. */
    private static final Set<String> ELSEWHERE = Set.of("artifact.reference", "p2.mirrorsURL", "p2.statsURI");

    private final URI site;
    private final LongSupplier clock;
    private final long since;
    private int lists;
    private long unpacked;

    /** A visit that begins now. */
    SiteLists(URI site) {
        this(site, System::nanoTime);
    }

    SiteLists(URI site, LongSupplier clock) {
        this.site = site;
        this.clock = clock;
        since = clock.getAsLong();
    }

    /** Whether p2 would read a file as one of a site's lists. */
    static boolean isList(URI address) {
        String name = name(address);
        int dot = name.indexOf('.');
        return name.equals(INDEX) || dot > 0 && NAMES.contains(name.substring(0, dot)) && ENDINGS.contains(name.substring(dot + 1));
    }

    private static String name(URI address) {
        String path = address.toString();
        int query = path.indexOf('?');
        String whole = query < 0 ? path : path.substring(0, query);
        return whole.substring(whole.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    }

    /** Whether an address is on the same server as another, or on the same disk. */
    static boolean isSamePlace(URI one, URI other) {
        return Objects.equals(place(one), place(other));
    }

    private static String place(URI address) {
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        if (scheme.equals("jar")) {
            // The very zip, and nothing beside it.
            String inside = address.toString();
            int end = inside.indexOf("!/");
            return end < 0 ? inside : inside.substring(0, end);
        }
        return scheme + "://" + String.valueOf(address.getRawAuthority()).toLowerCase(Locale.ROOT);
    }

    /**
     * Looks at a list that was fetched, as somebody wants to give it to p2.
     *
     * @param address where it is from
     * @param file    what was fetched, which nobody changes any more
     * @throws IOException when p2 must not read it; the message is for people
     */
    void check(URI address, Path file) throws IOException {
        String name = name(address);
        if (!isSamePlace(site, address)) {
            throw new IOException(Messages.get("list.elsewhere", name, address));
        }
        if (++lists > MOST_LISTS) {
            throw new IOException(Messages.get("list.many", MOST_LISTS));
        }
        if (Files.size(file) > MOST_BYTES) {
            throw new IOException(Messages.get("list.large", name, MOST_BYTES >> 20));
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            if (name.equals(INDEX)) {
                if (in.readNBytes(MOST_INDEX_BYTES + 1).length > MOST_INDEX_BYTES) {
                    throw new IOException(Messages.get("list.index", MOST_INDEX_BYTES >> 10));
                }
                return;
            }
            String plain = name.substring(0, name.indexOf('.')) + ".xml";
            if (name.endsWith(".jar")) {
                packed(address, plain, in);
            } else {
                read(address, plain, name.endsWith(".xz") ? new XZInputStream(in, MOST_XZ_KIB) : in);
            }
        } catch (XZIOException | ZipException | IllegalArgumentException e) {
            throw new IOException(Messages.get("list.broken", name, String.valueOf(e.getMessage())), e);
        }
    }

    /** The first entry of the name, as p2 takes it; a jar's own list of entries may say something else. */
    private void packed(URI address, String plain, InputStream in) throws IOException {
        long beside = MOST_BESIDE;
        ZipInputStream zip = new ZipInputStream(in);
        int entries = 0;
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (entry.getName().equalsIgnoreCase(plain)) {
                read(address, plain, zip);
                return;
            }
            beside -= skipped(zip, beside);
            if (++entries > MOST_ENTRIES || beside < 0) {
                throw new IOException(Messages.get("list.beside", name(address)));
            }
        }
        throw new IOException(Messages.get("list.empty", name(address), plain));
    }

    private static long skipped(InputStream in, long most) throws IOException {
        byte[] piece = new byte[PIECE];
        long all = 0;
        for (int count = in.read(piece); count >= 0 && all <= most; count = in.read(piece)) {
            all += count;
        }
        return all;
    }

    private void read(URI address, String plain, InputStream in) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        int deep = 0;
        int elements = 0;
        int units = 0;
        int children = 0;
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new Counted(in));
            while (reader.hasNext()) {
                switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    String element = reader.getLocalName();
                    units += element.equals("unit") || element.equals("artifact") && plain.startsWith("artifacts") ? 1 : 0;
                    children += element.equals("child") ? 1 : 0;
                    if (++deep > MOST_DEEP || ++elements > MOST_ELEMENTS || units > MOST_UNITS || children > MOST_CHILDREN) {
                        throw new IOException(Messages.get(deep > MOST_DEEP ? "list.deep" : children > MOST_CHILDREN ? "list.children" : "list.units", plain,
                                deep > MOST_DEEP ? MOST_DEEP : children > MOST_CHILDREN ? MOST_CHILDREN : MOST_UNITS));
                    }
                    leads(address, plain, element, reader);
                    inTime();
                }
                case XMLStreamConstants.END_ELEMENT -> deep--;
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw new IOException(Messages.get("list.type", plain));
                default -> {
                    // Text is part of what is counted.
                }
                }
            }
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof IOException bound) {
                throw bound;
            }
            throw new IOException(Messages.get("list.broken", plain, String.valueOf(e.getMessage()).replaceAll("\\s+", " ")), e);
        }
    }

    /** Where a list sends p2: children, files, lists of mirrors. */
    private void leads(URI address, String plain, String element, XMLStreamReader reader) throws IOException {
        switch (element) {
        case "child" -> inside(address, plain, reader.getAttributeValue(null, "location"));
        case "rule" -> {
            String output = String.valueOf(reader.getAttributeValue(null, "output"));
            if (plain.startsWith("artifacts") && (!output.startsWith(REPOSITORY) || output.contains("..") || output.indexOf("${", REPOSITORY.length()) >= 0 && !known(output))) {
                throw new IOException(Messages.get("list.elsewhere", plain, output));
            }
        }
        case "property" -> {
            if (ELSEWHERE.contains(String.valueOf(reader.getAttributeValue(null, "name")))) {
                inside(address, plain, reader.getAttributeValue(null, "value"));
            }
        }
        default -> {
            // Leads nowhere; references to other sites are followed by nobody here.
        }
        }
    }

    private static boolean known(String output) {
        return !output.substring(REPOSITORY.length()).replaceAll("\\$\\{(?:id|version|classifier|format)\\}", "").contains("${");
    }

    private void inside(URI address, String plain, @Nullable String location) throws IOException {
        if (location == null || location.isBlank()) {
            return;
        }
        URI led;
        try {
            String base = address.toString();
            boolean zip = base.startsWith("jar:");
            // In a zip paths are resolved behind its mark.
            led = zip && !location.contains(":") ? URI.create(base.substring(0, base.indexOf("!/") + 2)) : address.resolve(location.replace(" ", "%20"));
        } catch (IllegalArgumentException e) {
            throw new IOException(Messages.get("list.elsewhere", plain, location), e);
        }
        if (!isSamePlace(site, led)) {
            throw new IOException(Messages.get("list.elsewhere", plain, location));
        }
    }

    private void inTime() throws IOException {
        if (clock.getAsLong() - since > LONGEST.toNanos()) {
            throw new IOException(Messages.get("list.slow", LONGEST.toMinutes()));
        }
    }

    /**
     * Looks at the lists of a site on the disk, and of the sites that it consists of, before p2 reads them there.
     *
     * @param folder of the site
     * @throws IOException when p2 must not read them; the message is for people
     */
    static void checkFolder(Path folder) throws IOException {
        SiteLists visit = new SiteLists(folder.toUri());
        visit.folder(folder, 0);
    }

    private void folder(Path folder, int deep) throws IOException {
        if (deep > MOST_DEEP) {
            throw new IOException(Messages.get("list.many", MOST_LISTS));
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, each -> isList(each.toUri()) && Files.isRegularFile(each))) {
            for (Path each : files) {
                check(each.toUri(), each);
                if (name(each.toUri()).startsWith("compositecontent") || name(each.toUri()).startsWith("compositeartifacts")) {
                    for (URI child : children(each)) {
                        Path next = Path.of(child);
                        if (Files.isDirectory(next)) {
                            folder(next, deep + 1);
                        }
                    }
                }
            }
        }
    }

    /** Of a list that was checked. */
    private Set<URI> children(Path file) throws IOException {
        Set<URI> children = new LinkedHashSet<>();
        String name = name(file.toUri());
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            InputStream plain = in;
            if (name.endsWith(".jar")) {
                ZipInputStream zip = new ZipInputStream(in);
                ZipEntry entry = zip.getNextEntry();
                while (entry != null && !entry.getName().equalsIgnoreCase(name.substring(0, name.indexOf('.')) + ".xml")) {
                    entry = zip.getNextEntry();
                }
                plain = zip;
            } else if (name.endsWith(".xz")) {
                plain = new XZInputStream(in, MOST_XZ_KIB);
            }
            XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            XMLStreamReader reader = factory.createXMLStreamReader(plain);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT && reader.getLocalName().equals("child")) {
                    children.add(file.toUri().resolve(String.valueOf(reader.getAttributeValue(null, "location")).replace(" ", "%20")));
                }
            }
            return children;
        } catch (XMLStreamException | IllegalArgumentException e) {
            throw new IOException(Messages.get("list.broken", name, String.valueOf(e.getMessage())), e);
        }
    }

    /** Ends where all lists of a visit are more than p2 should build in memory. */
    private final class Counted extends ProxyInputStream {

        Counted(InputStream in) {
            super(in);
        }

        @Override
        protected void afterRead(int read) throws IOException {
            unpacked += Math.max(0, read);
            if (unpacked > MOST_UNPACKED) {
                throw new IOException(Messages.get("list.unpacked", MOST_UNPACKED >> 20));
            }
            inTime();
        }

        /** The zip behind it goes on being read. */
        @Override
        public void close() {
            // Closed by whoever opened it.
        }
    }
}
