/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog.internal.trust;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.apache.commons.io.input.ProxyInputStream;
import org.coachline.catalog.trust.PgpSignatures;

/**
 * The list of files that p2 keeps beside its folder of bundles ({@code artifacts.xml} beside {@code plugins/}), in which stand the PGP signatures of what it fetched. Read each time,
 * with p2 or without it.
 */
public final class PoolList {

    private static final String FOLDER = "plugins";
    private static final String FILE = "artifacts.xml";
    private static final String PACKED = "artifacts.jar";
    private static final String BUNDLE = "osgi.bundle";
    private static final String ENDING = ".jar";
    /** Some hundred bytes a bundle, some thousand a signature with its key. */
    private static final long MOST_BYTES = 64L << 20;

    private PoolList() {
    }

    /**
     * The signatures that are kept for a bundle.
     *
     * @param jar of a bundle
     * @return to be checked; none where it lies nowhere that p2 keeps a list of. Of a list that cannot be read it is not known whether there are any, and so there are none
     */
    public static PgpSignatures signatures(Path jar) {
        Path folder = jar.toAbsolutePath().getParent();
        Path pool = folder == null || folder.getFileName() == null || !folder.getFileName().toString().equals(FOLDER) ? null : folder.getParent();
        String name = String.valueOf(jar.getFileName());
        if (pool == null || !name.endsWith(ENDING)) {
            return PgpSignatures.of("", "");
        }
        try {
            if (Files.isRegularFile(pool.resolve(FILE))) {
                try (InputStream in = Files.newInputStream(pool.resolve(FILE))) {
                    return found(in, name.substring(0, name.length() - ENDING.length()));
                }
            }
            if (Files.isRegularFile(pool.resolve(PACKED))) {
                try (ZipFile zip = new ZipFile(pool.resolve(PACKED).toFile())) {
                    ZipEntry entry = zip.getEntry(FILE);
                    if (entry != null) {
                        try (InputStream in = zip.getInputStream(entry)) {
                            return found(in, name.substring(0, name.length() - ENDING.length()));
                        }
                    }
                }
            }
        } catch (IOException | XMLStreamException e) {
            System.getLogger(PoolList.class.getName()).log(System.Logger.Level.WARNING, "the list of files in " + pool + " cannot be read", e);
        }
        return PgpSignatures.of("", "");
    }

    /** Of what is called so in the folder; keys may also stand once for all of the list. */
    private static PgpSignatures found(InputStream in, String name) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        XMLStreamReader reader = factory.createXMLStreamReader(new Bounded(in, MOST_BYTES));
        Map<String, String> ofAll = new HashMap<>();
        Map<String, String> own = new HashMap<>();
        boolean inside = false;
        boolean within = false;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (reader.getLocalName()) {
                case "artifact" -> {
                    inside = true;
                    within = BUNDLE.equals(reader.getAttributeValue(null, "classifier"))
                            && name.equals(reader.getAttributeValue(null, "id") + '_' + reader.getAttributeValue(null, "version"));
                }
                case "property" -> {
                    Map<String, String> into = within ? own : inside ? null : ofAll;
                    String key = reader.getAttributeValue(null, "name");
                    String value = reader.getAttributeValue(null, "value");
                    if (into != null && key != null && value != null) {
                        into.put(key, value);
                    }
                }
                default -> {
                    // Whatever else p2 keeps there.
                }
                }
            } else if (event == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals("artifact")) {
                inside = false;
                within = false;
            }
        }
        return PgpSignatures.of(own.getOrDefault(PgpSignatures.SIGNATURES, ""),
                own.getOrDefault(PgpSignatures.KEYS, "") + '\n' + ofAll.getOrDefault(PgpSignatures.KEYS, ""));
    }

    /** Ends where a list is longer than any can be. */
    private static final class Bounded extends ProxyInputStream {

        private long left;

        Bounded(InputStream in, long most) {
            super(in);
            left = most;
        }

        @Override
        protected void afterRead(int read) throws IOException {
            left -= Math.max(0, read);
            if (left < 0) {
                throw new IOException(TrustMessages.get("jar.large"));
            }
        }
    }
}
