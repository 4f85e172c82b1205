/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.intake.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.coachline.model.coaching.Call;
import org.coachline.model.coaching.Resolution;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.coachline.library.CallQuery;
import org.coachline.model.coaching.Agent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestSourceTest {

    private static final SourceSettings GUESSED = SourceSettings.of(SourceKind.MANIFEST).withZone(ZoneId.of("Europe/Berlin"));

    @TempDir
    Path temp;

    private Recorder recorder;

    @BeforeEach
    void setUp() throws Exception {
        recorder = new Recorder(temp);
        recorder.source(GUESSED);
    }

    @AfterEach
    void close() {
        recorder.close();
    }

    private void list(String name, String content, Charset encoding) throws Exception {
        Files.write(recorder.text(name, ""), content.getBytes(encoding));
    }

    private SourcePreview preview(SourceSettings settings) throws Exception {
        return SourcePreview.of(settings, recorder.folder, recorder.library.folder(), 100, new NullProgressMonitor());
    }

    @Test
    void whatEachColumnSaysIsGuessedFromItsHeading() throws Exception {
        recorder.stereo("sound/1.wav", 300);
        list("calls.csv", "Recording File,Call ID,Start Time,Agent Name,Queue,CSAT,FCR,AHT\nsound/1.wav,c-1,2026-11-16 09:30:15,Kim Doe,Billing,4,yes,0:05:30\n", StandardCharsets.UTF_8);
        Found found = recorder.look();
        assertEquals(List.of(), found.remarks());
        Call call = recorder.call(found.added().get(0));
        assertEquals("c-1", call.getExternalId());
        assertEquals(Instant.parse("2026-11-16T08:30:15Z"), call.getStart());
        assertEquals("Billing", call.getQueue());
        assertEquals(4.0, call.getSatisfaction());
        assertEquals(Resolution.RESOLVED, call.getResolution());
        assertEquals(330_000_000L, call.getHandleTimeMicros());
        assertEquals("Kim Doe", recorder.library.agents().get(0).name());
    }

    @Test
    void encodingSeparatorAndDaysAreGuessed() throws Exception {
        recorder.stereo("1.wav", 300);
        String list = "Datei;Beginn;Mitarbeiter\r\n1.wav;31.12.2026 09:30;J\u00f6rg M\u00fcller\r\n";
        for (String encoding : List.of("windows-1252", "UTF-8", "UTF-16LE", "UTF-16BE")) {
            list("calls.csv", encoding.startsWith("UTF-16") ? '\uFEFF' + list : list, Charset.forName(encoding));
            SourcePreview preview = preview(GUESSED);
            assertEquals(encoding, preview.list().encoding());
            assertEquals(";", preview.list().separator());
            assertEquals("J\u00f6rg M\u00fcller", preview.rows().get(0).agent());
            assertEquals(Instant.parse("2026-12-31T08:30:00Z"), preview.rows().get(0).start());
        }
    }

    @Test
    void whatWasSaidGoesBeforeWhatIsGuessed() throws Exception {
        recorder.stereo("1.wav", 300);
        list("calls.csv", "file|a|b\n1.wav|05/06/2026 10:00|Kim\n", StandardCharsets.UTF_8);
        ManifestSettings said = new ManifestSettings("calls.csv", "US-ASCII", "|", "MM/dd/uuuu HH:mm",
                Map.of(CallField.RECORDING, "file", CallField.START, "a", CallField.AGENT, "b"));
        SourcePreview.Row row = preview(GUESSED.with(said)).rows().get(0);
        assertEquals(Instant.parse("2026-05-06T08:00:00Z"), row.start());
        assertEquals("Kim", row.agent());
    }

    @Test
    void daysThatCanBeReadInTwoWaysAreNamed() throws Exception {
        recorder.stereo("1.wav", 300);
        list("calls.csv", "file,start\n1.wav,05/06/2026 10:00\n", StandardCharsets.UTF_8);
        assertEquals(List.of("calls.csv: days in start can be read in two ways; they are read as dd/MM/uuuu HH:mm[:ss]"), preview(GUESSED).remarks());
        recorder.stereo("2.wav", 400);
        list("calls.csv", "file,start\n1.wav,05/06/2026 10:00\n2.wav,05/16/2026 10:00\n", StandardCharsets.UTF_8);
        assertEquals(List.of(), preview(GUESSED).remarks());
    }

    @Test
    void aZoneInTheListGoesBeforeTheSources() throws Exception {
        recorder.stereo("1.wav", 300);
        list("calls.csv", "file,start,timezone\n1.wav,2026-11-16 09:30:15,America/New_York\n", StandardCharsets.UTF_8);
        Call call = recorder.call(recorder.look().added().get(0));
        assertEquals(Instant.parse("2026-11-16T14:30:15Z"), call.getStart());
        assertEquals("America/New_York", call.getZone());
    }

    @Test
    void brokenRowsAreNamedOnceAndTheOthersTaken() throws Exception {
        for (int i = 1; i <= 5; i++) {
            recorder.stereo(i + ".wav", 200 + 50 * i);
        }
        list("calls.csv", """
                file,id,start,agent
                1.wav,1,2026-11-16 09:30:15,Kim
                2.wav,2,2026-11-16 09:30:15,"Kim
                3.wav,3,not a day,Kim
                ../../secret.wav,9,2026-11-16 09:30:15,Kim
                gone.wav,8,2026-11-16 09:30:15,Kim
                4.wav,4,2026-11-16 09:30:15,Kim,one,too,many
                1.wav,7,2026-11-16 09:30:15,Kim
                ,,,
                "5.wav",5,2026-11-16 09:30:15,"Doe, ""Kim\"""
                """, StandardCharsets.UTF_8);
        Found found = recorder.look();
        assertEquals(3, found.added().size());
        assertEquals(List.of("row 3 cannot be read: a quotation mark is open at its end", "row 4: the time not a day cannot be read",
                "row 5 names a file outside of the source's folder: ../../secret.wav", "row 7 cannot be read: it has 7 cells, and the list has 4 columns",
                "row 8: the recording 1.wav is named by row 2 already", "row 9 names no recording"),
                found.remarks().stream().map(each -> each.text()).sorted().toList());
        assertTrue(recorder.library.agents().stream().anyMatch(each -> each.name().equals("Doe, \"Kim\"")));
        assertEquals(List.of(), recorder.look().remarks());
    }

    @Test
    void aRecordingThatComesAfterItsRowIsTakenThen() throws Exception {
        list("calls.csv", "file,id\n1.wav,1\n", StandardCharsets.UTF_8);
        assertEquals(1, recorder.look().waiting());
        recorder.stereo("1.wav", 300);
        assertEquals(1, recorder.look().added().size());
    }

    @Test
    void aRecordingWaitsForTheListThatNamesIt() throws Exception {
        recorder.stereo("1.wav", 300);
        list("calls.csv", "file,id\n2.wav,2\n", StandardCharsets.UTF_8);
        assertEquals(2, recorder.look().waiting());
        list("calls.csv", "file,id\nD:\\\\recorder\\\\out\\\\1.wav,1\n", StandardCharsets.UTF_8);
        assertEquals(1, recorder.look().added().size());
    }

    @Test
    void aListInAnotherEncodingThanWasSaidIsNamed() throws Exception {
        recorder.stereo("1.wav", 300);
        list("calls.csv", "file,agent\n1.wav,J\u00f6rg\n", Charset.forName("windows-1252"));
        recorder.source(GUESSED.with(new ManifestSettings("", "UTF-8", "", "", Map.of())));
        assertEquals(List.of("calls.csv: 1 characters are none in UTF-8; is it another encoding?"), recorder.look().about());
    }

    @Test
    void aFolderWithoutAListAndAListWithoutRecordingsSayWhatIsMissing() throws Exception {
        recorder.stereo("1.wav", 300);
        assertEquals("there is no list in " + recorder.folder + " that is called *.csv, *.tsv, *.xlsx", recorder.look().failure());
        list("calls.csv", "colour,shape\nred,round\n", StandardCharsets.UTF_8);
        assertEquals("no column of calls.csv was taken for the recordings; it has colour, shape", recorder.look().failure());
        list("calls.csv", "", StandardCharsets.UTF_8);
        assertEquals("calls.csv is empty", recorder.look().failure());
    }

    @Test
    void aWorkbookIsReadWithItsDaysAndSharedTexts() throws Exception {
        recorder.stereo("1.wav", 300);
        recorder.stereo("2.wav", 400);
        workbook("""
                <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>Start</t></is></c><c r="C1" t="s"><v>1</v></c></row>
                <row r="2"><c r="A2" t="inlineStr"><is><t>1.wav</t></is></c><c r="B2" s="1"><v>46342.3960069444</v></c><c r="C2"><v>201</v></c></row>
                <row r="4"><c r="C4"><v>202</v></c><c r="A4" t="str"><v>2.wav</v></c></row>""");
        Found found = recorder.look();
        assertEquals(List.of(), found.remarks());
        assertEquals(2, found.added().size());
        SourcePreview preview = preview(GUESSED);
        assertEquals(List.of("file", "Start", "Extension"), preview.list().headings());
        assertTrue(preview.rows().stream().anyMatch(each -> Instant.parse("2026-11-16T08:30:15Z").equals(each.start()) && each.agent().equals("201")), preview.rows()::toString);
    }

    @Test
    void aWorkbookWithADocumentTypeOrThatIsNoneIsRefused() throws Exception {
        recorder.stereo("1.wav", 300);
        workbook("<row/>");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(recorder.folder.resolve("calls.xlsx")))) {
            part(zip, "xl/worksheets/sheet1.xml", "<!DOCTYPE a [<!ENTITY b \"c\">]><worksheet><sheetData><row><c t=\"inlineStr\"><is><t>&b;</t></is></c></row></sheetData></worksheet>");
        }
        assertNotNull(recorder.look().failure());
        recorder.text("calls.xlsx", "no workbook");
        assertNotNull(recorder.look().failure());
    }

    /** As LibreOffice 7 writes it: a title over all columns, days counted from 1904, a formula, a name for two rows, a hidden row, a share. */
    private static final String FROM_LIBREOFFICE = """
            <row r="1" hidden="false"><c r="A1" s="0" t="inlineStr"><is><t>Calls of November</t></is></c><c r="B1" s="0"/><c r="C1" s="0"/></row>
            <row r="2" hidden="false"><c r="A2" t="inlineStr"><is><t>Recording</t></is></c><c r="B2" t="inlineStr"><is><t>Start</t></is></c>
              <c r="C2" t="inlineStr"><is><t>Handle time</t></is></c><c r="D2" t="inlineStr"><is><t>Agent</t></is></c><c r="E2" t="inlineStr"><is><t>Extension</t></is></c>
              <c r="F2" t="inlineStr"><is><t>Resolved</t></is></c><c r="G2" t="inlineStr"><is><t>Satisfaction</t></is></c></row>
            <row r="3" hidden="false"><c r="A3" s="0" t="str"><f aca="false">"1"&amp;".wav"</f><v>1.wav</v></c><c r="B3" s="2" t="n"><v>44880.3960069444</v></c>
              <c r="C3" s="3" t="n"><v>1.08475694444444</v></c><c r="D3" s="0" t="inlineStr"><is><t>Kim</t></is></c><c r="E3" s="4" t="n"><v>201</v></c>
              <c r="F3" s="0" t="n"><v>1</v></c><c r="G3" s="0" t="n"><v>4.5</v></c></row>
            <row r="4" hidden="true"><c r="A4" s="0" t="inlineStr"><is><t>2_x0020_.wav</t></is></c><c r="B4" s="2" t="n"><v>44880.4166666667</v></c>
              <c r="C4" s="3" t="n"><v>0.00142361111111111</v></c><c r="D4" s="0"/><c r="E4" s="4" t="n"><v>202</v></c><c r="F4" s="0" t="n"><v>0</v></c>
              <c r="G4" s="5" t="n"><v>0.8</v></c></row>""";

    @Test
    void aWorkbookOfAnotherProgramIsReadAsPeopleSeeIt() throws Exception {
        recorder.stereo("1.wav", 300);
        recorder.stereo("2 .wav", 400);
        workbook(FROM_LIBREOFFICE, "<workbookPr date1904=\"true\"/>", """
                <numFmts count="5"><numFmt numFmtId="164" formatCode="General"/><numFmt numFmtId="165" formatCode="dd\\.mm\\.yyyy\\ hh:mm"/>
                <numFmt numFmtId="166" formatCode="[hh]:mm:ss"/><numFmt numFmtId="167" formatCode="0000"/><numFmt numFmtId="168" formatCode="0%"/></numFmts>
                <cellXfs><xf numFmtId="164"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="167"/><xf numFmtId="168"/></cellXfs>""",
                "<mergeCells count=\"2\"><mergeCell ref=\"A1:G1\"/><mergeCell ref=\"D3:D4\"/></mergeCells>");
        Found found = recorder.look();
        assertEquals(2, found.added().size(), found::toString);
        assertEquals(List.of("row 4: the satisfaction 80% is not from 1 to 5"), found.remarks().stream().map(each -> each.text()).toList());
        Call first = callOf("1");
        Call second = callOf("2 ");
        assertEquals("2026-11-16T08:30:15Z", String.valueOf(first.getStart()));
        assertEquals((26 * 3600 + 2 * 60 + 3) * 1_000_000L, first.getHandleTimeMicros());
        assertEquals(123_000_000L, second.getHandleTimeMicros());
        assertEquals(4.5, first.getSatisfaction());
        assertEquals(List.of(Resolution.RESOLVED, Resolution.UNRESOLVED), List.of(first.getResolution(), second.getResolution()));
        // One name in two rows is one agent, whom the switch knows by the first row's number.
        Agent agent = recorder.library.load(Agent.class, recorder.library.agents().get(0).id()).document();
        assertEquals("Kim 0201", agent.getName() + ' ' + agent.getExternalId());
        assertEquals(1, recorder.library.agents().size());
    }

    private Call callOf(String title) throws Exception {
        String id = recorder.library.calls(CallQuery.ALL).stream().filter(each -> each.title().equals(title)).findFirst().orElseThrow().id();
        return recorder.call(id);
    }

    @Test
    void aTitleAboveTheHeadingsOfATextIsPassedOverToo() throws Exception {
        recorder.stereo("1.wav", 300);
        list("calls.csv", "Report of the night;;\nfile;agent;queue\n1.wav;Kim;Billing\n", StandardCharsets.UTF_8);
        recorder.look();
        assertEquals("Billing", recorder.onlyCall().getQueue());
    }

    @Test
    void aSheetThatIsHiddenForGoodIsNotTheFirst() throws Exception {
        recorder.stereo("1.wav", 300);
        Path file = recorder.text("calls.xlsx", "");
        String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        String linked = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            part(zip, "xl/workbook.xml", "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + linked + "\"><sheets><sheet name=\"S\" sheetId=\"1\" state=\"veryHidden\" r:id=\"r1\"/>"
                    + "<sheet name=\"Calls\" sheetId=\"2\" state=\"visible\" r:id=\"r2\"/></sheets></workbook>");
            part(zip, "xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id=\"r1\" Target=\"worksheets/a.xml\"/><Relationship Id=\"r2\" Target=\"/xl/worksheets/b.xml\"/></Relationships>");
            part(zip, "xl/worksheets/a.xml", "<worksheet xmlns=\"" + main + "\"><sheetData><row><c t=\"inlineStr\"><is><t>settings</t></is></c></row></sheetData></worksheet>");
            part(zip, "xl/worksheets/b.xml", "<x:worksheet xmlns:x=\"" + main + "\"><x:sheetData><x:row><x:c t=\"inlineStr\"><x:is><x:t>file</x:t></x:is></x:c></x:row>"
                    + "<x:row><x:c t=\"inlineStr\"><x:is><x:t>1.wav</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>");
        }
        recorder.age(file, 3600);
        assertEquals(1, recorder.look().added().size());
    }

    private void workbook(String rows) throws Exception {
        workbook(rows, "", "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"22\"/></cellXfs>", "");
    }

    private void workbook(String rows, String settings, String styles, String after) throws Exception {
        Path file = recorder.text("calls.xlsx", "");
        try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
            String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
            String linked = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
            part(zip, "xl/workbook.xml", "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + linked + "\">" + settings + "<sheets><sheet name=\"Calls\" sheetId=\"1\" r:id=\"r7\"/></sheets></workbook>");
            part(zip, "xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id=\"r7\" Type=\"" + linked + "/worksheet\" Target=\"worksheets/first.xml\"/></Relationships>");
            part(zip, "xl/sharedStrings.xml", "<sst xmlns=\"" + main + "\"><si><t>file</t></si><si><r><t>Exten</t></r><r><t>sion</t></r></si></sst>");
            part(zip, "xl/styles.xml", "<styleSheet xmlns=\"" + main + "\">" + styles + "</styleSheet>");
            part(zip, "xl/worksheets/first.xml", "<worksheet xmlns=\"" + main + "\"><sheetData>" + rows + "</sheetData>" + after + "</worksheet>");
        }
        recorder.age(file, 3600);
    }

    private static void part(ZipOutputStream zip, String name, String text) throws Exception {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
