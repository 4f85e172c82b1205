/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import java.util.zip.ZipFile;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.coachline.report.ReportException.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is no honest workbook gets a plain sentence, soon, and without much memory. */
class HostileWorkbookTest {

    private static final String LETTERS = "<>/=\"'&0129AZaz:!$-%";
    private static final Duration SOON = Duration.ofSeconds(60);

    @TempDir
    Path folder;
    private RoundTrip trip;

    @BeforeEach
    void export() throws Exception {
        trip = RoundTrip.of(folder);
    }

    /** Writes something over a part of the workbook, or into a new one. */
    @FunctionalInterface
    private interface Part {
        void write(OutputStream out) throws IOException;
    }

    @Test
    void aMillionRowsAreNotReadToTheirEnd() throws Exception {
        replace("xl/worksheets/sheet2.xml", out -> {
            write(out, "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>");
            for (int row = 1; row <= 1_000_000; row++) {
                write(out, "<row r=\"" + row + "\"><c r=\"A" + row + "\"><v>1</v></c></row>");
            }
            write(out, "</sheetData></worksheet>");
        });
        assertEquals(Reason.TOO_BIG, refused());
    }

    @Test
    void whatUnpacksToHundredsOfMegabytesIsNotUnpacked() throws Exception {
        replace("xl/worksheets/sheet2.xml", out -> {
            write(out, "<worksheet><sheetData>");
            byte[] blanks = new byte[1 << 20];
            Arrays.fill(blanks, (byte) ' ');
            for (int i = 0; i < 400; i++) {
                out.write(blanks);
            }
        });
        assertTrue(Files.size(trip.file()) < 4 << 20, "the bomb is small");
        assertEquals(Reason.TOO_BIG, refused());
    }

    @Test
    void oneTextOfManyMegabytesIsNotKept() throws Exception {
        replace("xl/sharedStrings.xml", out -> {
            write(out, "<sst><si><t>");
            byte[] letters = new byte[1 << 20];
            Arrays.fill(letters, (byte) 'a');
            for (int i = 0; i < 64; i++) {
                out.write(letters);
            }
        });
        assertEquals(Reason.TOO_BIG, refused());
    }

    @Test
    void aTextLongerThanACellCanHoldIsNotTaken() throws Exception {
        String most = "a".repeat(32_767);
        replace("xl/sharedStrings.xml", out -> write(out, "<sst><si><t>" + most + "</t></si></sst>"));
        EditedWorkbook.read(trip.file());
        replace("xl/sharedStrings.xml", out -> write(out, "<sst><si><t>" + most + "a</t></si></sst>"));
        assertEquals(Reason.TOO_BIG, refused());
    }

    @Test
    void entitiesAreNotExpanded() throws Exception {
        StringBuilder bomb = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE sst [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 40; i++) {
            bomb.append("<!ENTITY a").append(i).append(" \"&a").append(i - 1).append(";&a").append(i - 1).append(";\">");
        }
        replace("xl/sharedStrings.xml", out -> write(out, bomb + "]><sst><si><t>&a39;</t></si></sst>"));
        assertEquals(Reason.BROKEN, refused());
    }

    @Test
    void nothingOutsideTheFileIsRead() throws Exception {
        Path secret = folder.resolve("secret.txt");
        Files.writeString(secret, "secret");
        replace("xl/sharedStrings.xml", out -> write(out, "<?xml version=\"1.0\"?><!DOCTYPE sst [<!ENTITY x SYSTEM \"" + secret.toUri()
                + "\">]><sst><si><t>&x;</t></si></sst>"));
        assertEquals(Reason.BROKEN, refused());
    }

    @Test
    void aWorkbookBehindAPasswordSaysSo() throws Exception {
        try (POIFSFileSystem system = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            byte[] plain = Files.readAllBytes(trip.file());
            try (OutputStream out = encryptor.getDataStream(system)) {
                out.write(plain);
            }
            try (OutputStream out = Files.newOutputStream(trip.file())) {
                system.writeFilesystem(out);
            }
        }
        assertEquals(Reason.ENCRYPTED, refused());
    }

    @Test
    void anOldWorkbookIsToldFromANewOne() throws Exception {
        try (HSSFWorkbook old = new HSSFWorkbook(); OutputStream out = Files.newOutputStream(trip.file())) {
            old.createSheet("Goals");
            old.write(out);
        }
        ReportException told = assertThrows(ReportException.class, () -> trip.read());
        assertEquals(Reason.NO_WORKBOOK, told.reason());
        assertTrue(told.getMessage().contains(".xls"), told.getMessage());
    }

    @Test
    void macrosAreRefusedWhateverTheFileIsCalled() throws Exception {
        replace("xl/vbaProject.bin", out -> out.write(1));
        assertEquals(Reason.MACROS, refused());
    }

    @Test
    void otherFilesAreNoWorkbooks() throws Exception {
        Files.writeString(trip.file(), "Goal,Due");
        assertEquals(Reason.NO_WORKBOOK, refused());
        Files.write(trip.file(), new byte[0]);
        assertEquals(Reason.NO_WORKBOOK, refused());
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(trip.file()))) {
            zip.putNextEntry(new ZipEntry("a.txt"));
        }
        assertEquals(Reason.NO_WORKBOOK, refused());
        assertEquals(Reason.NO_SUCH_PLACE, assertThrows(ReportException.class, () -> EditedWorkbook.read(folder.resolve("none.xlsx"))).reason());
    }

    @Test
    void aTornWorkbookIsBroken() throws Exception {
        try (RandomAccessFile file = new RandomAccessFile(trip.file().toFile(), "rw")) {
            file.setLength(file.length() / 2);
        }
        assertEquals(Reason.BROKEN, refused());
    }

    @Test
    void aFileOfManyGigabytesIsNotOpened() throws Exception {
        try (RandomAccessFile file = new RandomAccessFile(trip.file().toFile(), "rw")) {
            file.setLength(8L << 30);
        }
        assertEquals(Reason.TOO_BIG, refused());
    }

    @Test
    void changedBytesEndInAReasonOrInAReading() throws Exception {
        byte[] good = Files.readAllBytes(trip.file());
        Random random = new Random(5);
        for (int i = 0; i < 200; i++) {
            byte[] changed = good.clone();
            for (int k = 0; k < 1 + i % 8; k++) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            }
            Files.write(trip.file(), changed);
            try {
                trip.read();
            } catch (ReportException e) {
                assertFalse(e.getMessage().isBlank());
            }
        }
    }

    @Test
    void changedXmlEndsInAReasonOrInAReading() throws Exception {
        byte[] whole = Files.readAllBytes(trip.file());
        Random random = new Random(7);
        List<String> parts = List.of("xl/workbook.xml", "xl/worksheets/sheet3.xml", "xl/styles.xml", "xl/sharedStrings.xml", "xl/_rels/workbook.xml.rels",
                "_rels/.rels", "[Content_Types].xml", "xl/worksheets/sheet9.xml");
        for (int i = 0; i < 200; i++) {
            Files.write(trip.file(), whole);
            String part = parts.get(i % parts.size());
            byte[] good;
            try (ZipFile zip = new ZipFile(trip.file().toFile()); var in = zip.getInputStream(zip.getEntry(part))) {
                good = in.readAllBytes();
            }
            for (int k = 0; k < 1 + i % 5; k++) {
                good[random.nextInt(good.length)] = (byte) LETTERS.charAt(random.nextInt(LETTERS.length()));
            }
            replace(part, out -> out.write(good));
            try {
                trip.read();
            } catch (ReportException e) {
                assertFalse(e.getMessage().isBlank());
            }
        }
    }

    private Reason refused() {
        ReportException told = assertTimeoutPreemptively(SOON, () -> assertThrows(ReportException.class, () -> EditedWorkbook.read(trip.file())));
        assertTrue(told.getMessage().contains("plan.xlsx"), told.getMessage());
        return told.reason();
    }

    private void replace(String name, Part part) throws IOException {
        Path made = folder.resolve("made.xlsx");
        try (ZipFile from = new ZipFile(trip.file().toFile()); ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(made))) {
            for (ZipEntry entry : from.stream().filter(entry -> !entry.getName().equals(name)).toList()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                from.getInputStream(entry).transferTo(zip);
            }
            zip.putNextEntry(new ZipEntry(name));
            part.write(zip);
        }
        Files.move(made, trip.file(), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
