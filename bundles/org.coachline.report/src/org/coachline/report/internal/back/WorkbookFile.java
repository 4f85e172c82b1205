/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report.internal.back;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.io.input.ProxyInputStream;
import org.coachline.report.ReportException;
import org.coachline.report.ReportException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * A workbook's file as something that may be hostile: it is looked at before anything reads it, its parts are unpacked only as
 * far as the bounds allow, and its XML has no document types and no entities. Nothing outside of the file is ever opened.
 */
public final class WorkbookFile implements AutoCloseable {

    /** A workbook of a plan takes some 20 KB; one of a company's with pictures a few megabytes. */
    private static final long MOST_BYTES = 64L << 20;
    private static final int MOST_ENTRIES = 5_000;
    /** Of all parts together, once unpacked. An honest sheet of 100,000 rows takes some 60 MB. */
    private static final long MOST_UNPACKED = 256L << 20;
    private static final int PEEK = 8;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    /** MS-CFB 2.2: the first bytes of a compound file, which old workbooks and encrypted ones are. */
    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
    /** MS-OFFCRYPTO 2.3.4.4: the stream that an encrypted document is in. Names in compound files are UTF-16. */
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    private static final String TYPES = "[Content_Types].xml";

    private final Path file;
    private final ZipFile zip;
    private long unpacked;

    private WorkbookFile(Path file, ZipFile zip) {
        this.file = file;
        this.zip = zip;
    }

    /**
     * Opens a workbook.
     *
     * @param file an .xlsx file
     * @return to be closed
     * @throws ReportException when it is no such file, is protected, has macros, or is too large
     */
    public static WorkbookFile open(Path file) throws ReportException {
        try {
            if (!Files.isRegularFile(file)) {
                throw new ReportException(Reason.NO_SUCH_PLACE, file, BackMessages.format(BackMessages.File_missing, file), null);
            }
            if (Files.size(file) > MOST_BYTES) {
                throw new ReportException(Reason.TOO_BIG, file, BackMessages.format(BackMessages.File_tooBig, file, MOST_BYTES >> 20), null);
            }
            byte[] start;
            try (InputStream in = Files.newInputStream(file)) {
                start = in.readNBytes(PEEK);
            }
            if (starts(start, COMPOUND)) {
                boolean encrypted = contains(file, ENCRYPTED);
                throw new ReportException(encrypted ? Reason.ENCRYPTED : Reason.NO_WORKBOOK, file,
                        BackMessages.format(encrypted ? BackMessages.File_encrypted : BackMessages.File_old, file), null);
            }
            if (!starts(start, ZIP)) {
                throw new ReportException(Reason.NO_WORKBOOK, file, BackMessages.format(BackMessages.File_other, file), null);
            }
            WorkbookFile opened = new WorkbookFile(file, new ZipFile(file.toFile()));
            try {
                opened.check();
            } catch (ReportException | RuntimeException e) {
                opened.close();
                throw e;
            }
            return opened;
        } catch (IOException e) {
            throw broken(file, e);
        }
    }

    private void check() throws ReportException {
        if (zip.size() > MOST_ENTRIES) {
            throw tooBig();
        }
        boolean macros = zip.stream().anyMatch(entry -> entry.getName().toLowerCase(Locale.ROOT).endsWith("vbaproject.bin"));
        if (zip.getEntry(TYPES) == null) {
            throw new ReportException(Reason.NO_WORKBOOK, file, BackMessages.format(BackMessages.File_other, file), null);
        }
        boolean[] found = new boolean[2];
        read(TYPES, xml -> {
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT) {
                    String type = String.valueOf(xml.getAttributeValue(null, "ContentType"));
                    found[0] |= type.contains("macroEnabled.main");
                    found[1] |= type.contains("sheet.binary");
                }
            }
        });
        if (found[1]) {
            throw new ReportException(Reason.NO_WORKBOOK, file, BackMessages.format(BackMessages.File_binary, file), null);
        }
        if (macros || found[0]) {
            throw new ReportException(Reason.MACROS, file, BackMessages.format(BackMessages.File_macros, file), null);
        }
    }

    /** Unpacks all of it and keeps nothing, so that a reader without bounds may read it afterwards. */
    void checkWhole() throws ReportException {
        byte[] some = new byte[1 << 16];
        for (ZipEntry entry : zip.stream().toList()) {
            try (InputStream in = new Bounded(zip.getInputStream(entry))) {
                while (in.read(some, 0, some.length) >= 0) {
                    continue;
                }
            } catch (TooMuch e) {
                throw tooBig();
            } catch (IOException e) {
                throw broken(file, e);
            }
        }
        unpacked = 0;
    }

    /** What reads a part. */
    @FunctionalInterface
    interface PartReader {
        void read(XMLStreamReader xml) throws XMLStreamException, ReportException;
    }

    /** The file, for messages. */
    Path file() {
        return file;
    }

    boolean has(String part) {
        return zip.getEntry(part) != null;
    }

    /**
     * Reads a part from beginning to end as XML, streaming.
     *
     * @throws ReportException when it is not there, is no XML, has a document type, or unpacks to too much
     */
    void read(String part, PartReader reader) throws ReportException {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            throw new ReportException(Reason.BROKEN, file, BackMessages.format(BackMessages.File_partMissing, file, part), null);
        }
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        try (InputStream in = new BufferedInputStream(new Bounded(zip.getInputStream(entry)))) {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            try {
                reader.read(new NoDocumentType(xml));
            } finally {
                xml.close();
            }
        } catch (TooMuch e) {
            throw tooBig();
        } catch (IOException | XMLStreamException e) {
            throw e.getCause() instanceof TooMuch || unpacked > MOST_UNPACKED ? tooBig() : broken(file, e);
        } catch (IllegalArgumentException e) {
            // A broken archive: names that are no text, lengths that contradict each other.
            throw broken(file, e);
        }
    }

    /** More in it than any plan has. */
    ReportException tooBig() {
        return new ReportException(Reason.TOO_BIG, file, BackMessages.format(BackMessages.File_tooMuch, file), null);
    }

    /** Damaged. */
    ReportException broken(Exception cause) {
        return broken(file, cause);
    }

    private static ReportException broken(Path file, Exception cause) {
        return new ReportException(Reason.BROKEN, file, BackMessages.format(BackMessages.File_broken, file), cause);
    }

    private static boolean starts(byte[] bytes, byte[] with) {
        return bytes.length >= with.length && java.util.Arrays.equals(bytes, 0, with.length, with, 0, with.length);
    }

    private static boolean contains(Path file, byte[] sought) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            int matched = 0;
            for (int b = in.read(); b >= 0; b = in.read()) {
                // No byte pair of the name comes twice at its start, so that beginning anew is enough.
                matched = b == sought[matched] ? matched + 1 : b == sought[0] ? 1 : 0;
                if (matched == sought.length) {
                    return true;
                }
            }
            return false;
        }
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            // It was only read: there is nothing that could be lost.
            System.getLogger(WorkbookFile.class.getName()).log(System.Logger.Level.DEBUG, e.getMessage(), e);
        }
    }

    /** Says that a part unpacks to more than the bounds allow. */
    private static final class TooMuch extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** Counts what is unpacked, whatever the archive says about it. */
    private final class Bounded extends ProxyInputStream {

        Bounded(@Nullable InputStream in) {
            super(in == null ? InputStream.nullInputStream() : in);
        }

        @Override
        protected void afterRead(int read) throws IOException {
            unpacked += Math.max(0, read);
            if (unpacked > MOST_UNPACKED) {
                throw new TooMuch();
            }
        }
    }

    /** Stops at a document type: no program writes one into a workbook. */
    private static final class NoDocumentType extends javax.xml.stream.util.StreamReaderDelegate {

        NoDocumentType(XMLStreamReader xml) {
            super(xml);
        }

        @Override
        public int next() throws XMLStreamException {
            int event = super.next();
            if (event == DTD || event == ENTITY_REFERENCE) {
                throw new XMLStreamException("a document type", getLocation());
            }
            return event;
        }
    }
}
