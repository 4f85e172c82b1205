/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Packs from strangers and from people in a hurry: each is told what is wrong, in which file and line, and what to do. */
class MalformedPackTest {

    private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 24 24\">";
    private static final String WITH_ICON = Packs.with("icon=\"hand\"", "icon=\"icons/hand.svg\"");
    private static final String GOOD_END = "</pack>";

    @TempDir
    private Path folder;

    /** What makes a pack of a case. */
    interface Made extends Function<Path, PackSource> {
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"notation", "yaml", "references", "replacements", "archives", "folders", "icons", "translations"})
    void isToldWhatIsWrong(String what, Made made, Severity severity, String file, int line, String message, String remedy) {
        PackReading reading = PackReader.read(made.apply(folder));
        PackProblem problem = reading.problems().stream().filter(each -> each.message().contains(message)).findFirst()
                .orElseThrow(() -> new AssertionError("not said: " + message + " in " + reading.problems()));
        assertEquals(severity, problem.severity(), problem.toString());
        assertEquals(file, problem.file(), problem.toString());
        assertEquals(line, problem.line(), problem.toString());
        assertTrue(problem.remedy().contains(remedy), problem.toString());
        assertEquals(severity == Severity.WARNING, reading.healthy(), reading.problems().toString());
    }

    private static Arguments error(String what, Made made, String file, int line, String message, String remedy) {
        return arguments(what, made, Severity.ERROR, file, line, message, remedy);
    }

    private static Arguments warning(String what, Made made, String file, int line, String message, String remedy) {
        return arguments(what, made, Severity.WARNING, file, line, message, remedy);
    }

    private static Made xml(String text) {
        return folder -> new PackFixture().file("pack.xml", text).inFolder(folder);
    }

    private static Made xml(byte[] bytes) {
        return folder -> new PackFixture().file("pack.xml", bytes).inFolder(folder);
    }

    private static Made yamlOf(String text) {
        return folder -> new PackFixture().file("pack.yaml", text).inFolder(folder);
    }

    static Stream<Arguments> notation() {
        String lol = "<!DOCTYPE pack [<!ENTITY a \"" + "ha".repeat(50) + "\"><!ENTITY b \"" + "&a;".repeat(50) + "\">]>\n";
        return Stream.of(
                error("nothing", xml(""), "pack/pack.xml", 1, "empty", "packs new"),
                error("a bomb of entities", xml(lol + Packs.with("Greet\"", "&b;\"")), "pack/pack.xml", 1, "document type", "Remove the declaration"),
                error("an external entity", xml("<!DOCTYPE pack [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + Packs.GOOD), "pack/pack.xml", 1, "document type", "Remove"),
                error("an external schema of a document type", xml("<!DOCTYPE pack SYSTEM \"http://localhost:1/pack.dtd\">\n" + Packs.GOOD), "pack/pack.xml", 1, "document type", "Remove"),
                error("an entity nobody declared", xml(Packs.with("Good morning.", "&hello;")), "pack/pack.xml", 9, "not well-formed", "&amp;"),
                error("an inclusion", xml(Packs.with("<description>For tests.</description>", "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"file:///etc/passwd\"/>")),
                        "pack/pack.xml", 3, "may not hold <include>", "It may hold"),
                error("nested without end", xml(Packs.GOOD.replace("Good morning.", "<x>".repeat(5_000))), "pack/pack.xml", 9, "nested more than 32", "not closed"),
                error("more elements than any pack", xml(Packs.GOOD.replace("<say>Good morning.</say>", "<say>x</say>".repeat(50_001))), "pack/pack.xml", 9, "more than 50000", "Split"),
                error("a huge file", xml(Packs.GOOD.replace("Good morning.", "x".repeat(5 << 20))), "pack/pack.xml", 1, "larger than 4 MB", "split the pack"),
                error("bytes that are no text", xml(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}), "pack/pack.xml", 1, "not saved as UTF-8", "Save the file as UTF-8"),
                error("Latin text that says nothing of it", xml(Packs.with("Good morning.", "Grüß Gott.").getBytes(StandardCharsets.ISO_8859_1)), "pack/pack.xml", 9, "not saved as UTF-8", "ISO-8859-1"),
                error("an encoding nobody knows", xml("<?xml version=\"1.0\" encoding=\"klingon\"?>" + Packs.GOOD), "pack/pack.xml", 1, "not well-formed", "Look at this line"),
                error("another language of XML", xml("<html><body/></html>"), "pack/pack.xml", 1, "not a technique pack", "<pack xmlns="),
                error("the namespace of another", xml(Packs.with("catalog/1", "catalog/99")), "pack/pack.xml", 1, "not a technique pack", "<pack xmlns="),
                error("a later format", xml(Packs.with("formatVersion=\"1\"", "formatVersion=\"7\"")), "pack/pack.xml", 1, "pack format 7", "Update Coachline"),
                error("cut off in the middle", xml(Packs.GOOD.substring(0, Packs.GOOD.length() / 2)), "pack/pack.xml", 20, "not well-formed", "not closed"));
    }

    static Stream<Arguments> yaml() {
        String head = "id: org.example.one\nname: One\nversion: 1.0.0\n";
        return Stream.of(
                error("an alias", yamlOf(head + "description: &a text\ncategory:\n- id: c\n  name: *a\n"), "pack/pack.yaml", 4, "anchor or alias", "Write the text out"),
                error("a bomb of aliases", yamlOf("a: &a [x, x]\nb: &b [*a, *a, *a]\nc: [*b, *b, *b]\n"), "pack/pack.yaml", 1, "anchor or alias", "Write the text out"),
                error("a type of Java", yamlOf(head + "description: !!javax.script.ScriptEngineManager [x]\n"), "pack/pack.yaml", 4, "names a type", "Remove it"),
                error("nested without end in YAML", yamlOf("id: " + "[".repeat(5_000)), "pack/pack.yaml", 1, "nested more than 32", "not closed"),
                error("more values than any pack", yamlOf(head + "x: [" + "a,".repeat(50_001) + "a]"), "pack/pack.yaml", 4, "more than 50000", "Split"),
                error("a tab for an indent", yamlOf(head + "category:\n\t- id: c\n"), "pack/pack.yaml", 5, "not well-formed YAML", "no tabs"),
                error("a list in the place of a pack", yamlOf("- one\n- two\n"), "pack/pack.yaml", 1, "does not begin with a key", "id:, name: and version:"),
                error("two documents", yamlOf(head + "---\n" + head), "pack/pack.yaml", 4, "second document", "a file and folder of its own"),
                error("a key that is a list", yamlOf("? [a, b]\n: c\n"), "pack/pack.yaml", 1, "not a word", "Write a name"),
                error("a key nobody knows", yamlOf(head + "techniques:\n- id: x\n"), "pack/pack.yaml", 4, "may not have “techniques”", "Did you mean “technique”?"),
                error("a key given twice", yamlOf(head + "name: Two\n"), "pack/pack.yaml", 4, "“name” more than once", "Keep one"),
                error("a text where keys should be", yamlOf(head + "technique: greet\n"), "pack/pack.yaml", 4, "to have keys of its own", "Indent id:"),
                error("keys where a text should be", yamlOf(head + "description:\n  de: x\n"), "pack/pack.yaml", 5, "is to be a text", "Write the text"),
                error("nothing in YAML", yamlOf("# only a comment\n"), "pack/pack.yaml", 2, "empty", "packs new"),
                error("Latin text in YAML", folder -> new PackFixture().file("pack.yml", (head + "description: Grüße\n").getBytes(StandardCharsets.ISO_8859_1)).inFolder(folder),
                        "pack/pack.yml", 4, "not saved as UTF-8", "Save the file as UTF-8"),
                error("what is missing is told in YAML's words", yamlOf("name: One\nversion: 1.0.0\n"), "pack/pack.yaml", 1, "has no “id”", "Add “id”"));
    }

    static Stream<Arguments> references() {
        return Stream.of(
                error("an id with blanks", xml(Packs.with("id=\"part\"", "id=\"the part\"")), "pack/pack.xml", 14, "cannot be the id", "joined by hyphens"),
                error("an id twice", xml(Packs.with("id=\"end\"", "id=\"open\"")), "pack/pack.xml", 5, "used before, in line 4", "another id"),
                error("a technique that is not there", xml(Packs.with("<precedes>part</precedes>", "<precedes>fart</precedes>")), "pack/pack.xml", 12, "which this pack does not have", "Correct the spelling"),
                error("a circle", xml(Packs.with("<avoid>Hm.</avoid>", "<avoid>Hm.</avoid><precedes>greet</precedes>")), "pack/pack.xml", 18, "part → greet → part", "Remove one"),
                error("a key twice", xml(Packs.with("shift+p", "G")), "pack/pack.xml", 14, "already the key of “Greet” in line 6", "another key"),
                error("a language that is none", xml(Packs.with("vendor=\"Example\"", "language=\"German\"")), "pack/pack.xml", 1, "not a language", "BCP 47"),
                warning("a colour nobody can read", xml(Packs.with("#336699", "#88BBEE")), "pack/pack.xml", 4, "stands out at", "darker colour"),
                error("a name as long as a book", xml(Packs.with("\"Greet\"", "\"" + "G".repeat(300) + "\"")), "pack/pack.xml", 6, "“name” is 300 characters long", "shorter"),
                error("a text as long as a book", xml(Packs.with("Good morning.", "Good. ".repeat(2_000))), "pack/pack.xml", 9, "“say” is 11999 characters long", "shorter"),
                error("more techniques than anybody can hear", xml(Packs.with("<callerType", "<technique/>".repeat(2_001) + "<callerType")), "pack/pack.xml", 20, "more than 2000 <technique>", "Split"),
                error("more orders than anybody can keep", xml(Packs.with("<precedes>part</precedes>", "<precedes>part</precedes>".repeat(4_001))), "pack/pack.xml", 6, "more than 4000 <precedes>", "Split"),
                warning("no phrase", xml(Packs.with("<say>Good bye.</say>", "")), "pack/pack.xml", 14, "no phrase to say", "Add <say>"));
    }

    static Stream<Arguments> replacements() {
        return Stream.of(
                error("a replacement of nothing", xml(Packs.with(GOOD_END, "<replaced since=\"1.2.0\"><now>greet</now></replaced></pack>")), "pack/pack.xml", 41, "what was replaced", "<was>"),
                error("a replacement by itself", xml(Packs.with(GOOD_END, "<replaced since=\"1.2.0\"><was>greet</was><now>greet</now></replaced></pack>")), "pack/pack.xml", 41, "by something else", "<was>"),
                error("a replacement from no version on", xml(Packs.with(GOOD_END, "<replaced since=\"2\"><was>hail</was><now>greet</now></replaced></pack>")), "pack/pack.xml", 41, "not the version", "2.0.0"),
                error("a replacement from a version to come", xml(Packs.with(GOOD_END, "<replaced since=\"9.0.0\"><was>hail</was><now>greet</now></replaced></pack>")), "pack/pack.xml", 41, "has the version 1.2.3", "Raise"),
                error("a replaced technique that is still there", xml(Packs.with(GOOD_END, "<replaced since=\"1.2.0\"><was>part</was><now>greet</now></replaced></pack>")), "pack/pack.xml", 41, "still a technique", "never used again"),
                error("a split that keeps the id of the whole", xml(Packs.with(GOOD_END, "<replaced since=\"1.2.0\"><was>greet</was><now>greet</now><now>part</now></replaced></pack>")), "pack/pack.xml", 41, "still a technique", "new id"),
                error("a replacement by what is not there", xml(Packs.with(GOOD_END, "<replaced since=\"1.2.0\"><was>hail</was><now>greed</now></replaced></pack>")), "pack/pack.xml", 41, "does not have it", "Did you mean “greet”?"),
                error("a replacement told twice", xml(Packs.with(GOOD_END, "<replaced since=\"1.2.0\"><was>hail</was></replaced>\n<replaced since=\"1.2.0\"><was>hail</was><now>greet</now></replaced></pack>")), "pack/pack.xml", 42, "said before, in line 41", "Keep one"),
                error("more replacements than versions", xml(Packs.with(GOOD_END, "<replaced since=\"1.0.0\"/>".repeat(501) + GOOD_END)), "pack/pack.xml", 41, "more than 500 <replaced>", "Split"),
                error("several by several", xml(Packs.with(GOOD_END, "<replaced since=\"1.2.0\"><was>a</was><was>b</was><now>greet</now><now>part</now></replaced></pack>")), "pack/pack.xml", 41, "several techniques before and several after", "by itself"));
    }

    static Stream<Arguments> archives() {
        PackFixture good = new PackFixture().file("pack.xml", Packs.GOOD);
        return Stream.of(
                error("an archive that leads out", folder -> new PackFixture().file("pack.xml", Packs.GOOD).file("../../evil.sh", "x").inArchive(folder), "pack.zip", 1, "leads out of the pack", "Put right"),
                error("an archive with an absolute path", folder -> new PackFixture().file("pack.xml", Packs.GOOD).file("/etc/evil", "x").inArchive(folder), "pack.zip", 1, "leads out of the pack", "Put right"),
                error("an archive with a drive", folder -> new PackFixture().file("pack.xml", Packs.GOOD).file("C:\\evil.exe", "x").inArchive(folder), "pack.zip", 1, "leads out of the pack", "Put right"),
                error("an archive whose folder leads out", folder -> new PackFixture().file("pack.xml", Packs.GOOD).folder("../evil").inArchive(folder), "pack.zip", 1, "leads out of the pack", "Put right"),
                error("a zip bomb", folder -> new PackFixture().file("pack.xml", new byte[64 << 20]).inArchive(folder), "pack.zip/pack.xml", 1, "larger than 4 MB", "split the pack"),
                error("an archive of too many files", folder -> many().inArchive(folder), "pack.zip", 1, "more than 2000 files", "Put right"),
                error("an archive of folders without end", MalformedPackTest::manyFolders, "pack.zip", 1, "more than 2000 files", "Put right"),
                error("an archive with one name twice", MalformedPackTest::repeated, "pack.zip", 1, "twice", "Put right"),
                error("names that are one on some systems", folder -> new PackFixture().file("pack.xml", Packs.GOOD).file("PACK.XML", "x").inArchive(folder), "pack.zip", 1, "twice", "Put right"),
                error("an archive that is none", MalformedPackTest::noArchive, "pack.zip", 1, "not a jar or zip", "Put right"),
                error("an archive cut off", MalformedPackTest::cutOff, "pack.zip", 1, "not a jar or zip", "Put right"),
                error("an archive that is not there", folder -> PackSource.archive(folder.resolve("gone.zip"), "gone.zip", PackOrigin.USER), "gone.zip", 1, "is not there", "Put right"),
                error("an archive without a pack", folder -> new PackFixture().file("readme.txt", "x").inArchive(folder), "pack.zip", 1, "no pack in it", "Put right"),
                error("an archive in an archive", MalformedPackTest::nested, "pack.zip", 1, "no pack in it", "Put right"),
                error("two packs in one", folder -> good.file("pack.yaml", "id: x").inArchive(folder), "pack.zip", 1, "more than one pack", "Put right"));
    }

    static Stream<Arguments> folders() {
        return Stream.of(
                error("a folder without a pack", folder -> new PackFixture().file("notes.txt", "x").inFolder(folder), "pack", 1, "no pack in it", "Put right"),
                error("a link in the place of the pack", MalformedPackTest::linked, "pack", 1, "is a link", "Put right"),
                error("a folder nested without end", folder -> new PackFixture().file("pack.xml", Packs.GOOD).file("a/".repeat(12) + "x", "x").inFolder(folder), "pack", 1, "8 folders deep", "Put right"),
                error("a folder of too many files", folder -> many().inFolder(folder), "pack", 1, "more than 2000 files", "Put right"));
    }

    static Stream<Arguments> icons() {
        return Stream.of(
                icon("a script", SVG + "<script>alert(1)</script></svg>", "it holds <script>"),
                icon("a web page inside", SVG + "<foreignObject><body xmlns=\"http://www.w3.org/1999/xhtml\"/></foreignObject></svg>", "it holds <foreignObject>"),
                icon("a picture from elsewhere", SVG + "<image href=\"https://example.org/x.png\"/></svg>", "it holds <image>"),
                icon("a reference elsewhere", SVG + "<use xmlns:xlink=\"http://www.w3.org/1999/xlink\" xlink:href=\"https://example.org/x.svg#a\"/></svg>", "it holds <use>"),
                icon("something that runs when it loads", SVG.replace("viewBox", "onload=\"alert(1)\" viewBox") + "</svg>", "“onload” of its <svg>"),
                icon("a fill from elsewhere", SVG + "<path d=\"M0 0\" fill=\"url(https://example.org/x)\"/></svg>", "“fill” of its <path>"),
                icon("a fill from elsewhere, written so that nobody sees it", SVG + "<path d=\"M0 0\" fill=\"ur\\6c(https://example.org/x)\"/></svg>", "“fill” of its <path>"),
                icon("more dashes than can be drawn", SVG + "<path d=\"M0 0h24\" stroke-dasharray=\"0.000001\"/></svg>", "“stroke-dasharray” of its <path>"),
                icon("a style", SVG + "<style>@import 'https://example.org/x.css';</style></svg>", "it holds <style>"),
                icon("an entity", "<!DOCTYPE svg [<!ENTITY x \"y\">]>" + SVG + "</svg>", "document type"),
                icon("no picture at all", "hello", "not well-formed"),
                icon("pixels", "\u0089PNG\r\n\u001a\n", "made of pixels"),
                icon("a huge one", SVG + "<path d=\"" + "M0 0 ".repeat(20_000) + "\"/></svg>", "larger than 64 KB"),
                icon("more parts than can be seen", SVG + "<g/>".repeat(1_001) + "</svg>", "more than a thousand parts"),
                error("an icon that leads out", xml(Packs.with("icon=\"hand\"", "icon=\"../hand.svg\"")), "pack/pack.xml", 6, "is not an icon", "inside the pack"),
                warning("an icon that is a link", MalformedPackTest::linkedIcon, "pack/pack.xml", 6, "is a link", "path"));
    }

    private static Arguments icon(String what, String svg, String message) {
        byte[] bytes = svg.getBytes(svg.startsWith("\u0089") ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
        return warning("an icon with " + what, folder -> new PackFixture().file("pack.xml", WITH_ICON).file("icons/hand.svg", bytes).inFolder(folder),
                "pack/pack.xml", 6, message, "plain SVG");
    }

    static Stream<Arguments> translations() {
        return Stream.of(
                translation("a text nobody has", "greet.nmae=Gruß\n", 1, "no text “greet.nmae”", "Did you mean “greet.name”?"),
                translation("what is missing", "greet.name=Gruß\ngreet.how=Sag den Namen.\n", 2, "“Greet” is not wholly translated (de): greet.intent, greet.say.1, greet.avoid.1", "a line for each"),
                translation("a text twice", "greet.name=Gruß\n\ngreet.name=Hallo\n", 3, "translated before, in line 1", "Keep one"),
                translation("a text as long as a book", "greet.name=" + "G".repeat(20_000) + "\n", 1, "longer than 10000 characters", "shorter"),
                translation("a key as long as a book", "g".repeat(500_000) + "=x\n", 1, "The pack has no text", "A key is the id"),
                translation("a broken escape", "greet.name=\\u12\n", 1, "cannot be read", "four hexadecimal digits"),
                warning("a translation in Latin", folder -> translated("translations/de.properties", "name=Grüße".getBytes(Charset.forName("windows-1252"))).inFolder(folder),
                        "pack/translations/de.properties", 1, "not saved as UTF-8", "Save the file as UTF-8"),
                warning("a translation without a language", folder -> translated("translations/German.properties", new byte[0]).inFolder(folder),
                        "pack/translations/German.properties", 1, "not the name of a translation", "pt_BR"),
                warning("a huge translation", folder -> translated("translations/de.properties", new byte[2 << 20]).inFolder(folder),
                        "pack/translations/de.properties", 1, "larger than 1 MB", "only texts"));
    }

    private static Arguments translation(String what, String text, int line, String message, String remedy) {
        return warning("a translation with " + what, folder -> translated("translations/de.properties", text.getBytes(StandardCharsets.UTF_8)).inFolder(folder),
                "pack/translations/de.properties", line, message, remedy);
    }

    private static PackFixture translated(String path, byte[] text) {
        return new PackFixture().file("pack.xml", Packs.GOOD).file(path, text);
    }

    private static PackFixture many() {
        PackFixture many = new PackFixture().file("pack.xml", Packs.GOOD);
        for (int i = 0; i < 2_001; i++) {
            many.file("icons/" + i + ".svg", "x");
        }
        return many;
    }

    private static PackSource manyFolders(Path folder) {
        PackFixture many = new PackFixture().file("pack.xml", Packs.GOOD);
        for (int i = 0; i < 21_000; i++) {
            many.folder("f" + i);
        }
        return many.inArchive(folder);
    }

    /** No tool writes this: which of the two is the pack is a matter of who reads it. */
    private static PackSource repeated(Path folder) {
        new PackFixture().file("pack.xml", Packs.GOOD).file("pack.xmm", Packs.GOOD).inArchive(folder);
        try {
            String whole = Files.readString(folder.resolve("pack.zip"), StandardCharsets.ISO_8859_1);
            return write(folder, whole.replace("pack.xmm", "pack.xml").getBytes(StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PackSource noArchive(Path folder) {
        return write(folder, "not a zip".getBytes(StandardCharsets.UTF_8));
    }

    private static PackSource cutOff(Path folder) {
        new PackFixture().file("pack.xml", Packs.GOOD).inArchive(folder);
        try {
            byte[] whole = Files.readAllBytes(folder.resolve("pack.zip"));
            return write(folder, java.util.Arrays.copyOf(whole, whole.length / 2));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PackSource nested(Path folder) {
        ByteArrayOutputStream inner = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(inner)) {
            zip.putNextEntry(new ZipEntry("pack.xml"));
            zip.write(Packs.GOOD.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PackFixture().file("pack.jar", inner.toByteArray()).inArchive(folder);
    }

    private static PackSource write(Path folder, byte[] bytes) {
        Path archive = folder.resolve("pack.zip");
        try {
            Files.write(archive, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return PackSource.archive(archive, "pack.zip", PackOrigin.USER);
    }

    private static PackSource linked(Path folder) {
        return link(folder, new PackFixture(), "pack.xml");
    }

    private static PackSource linkedIcon(Path folder) {
        PackSource whole = link(folder, new PackFixture().file("pack.xml", WITH_ICON), "icons/hand.svg");
        // Named by itself, so that the folder is not looked through before.
        return PackSource.file(folder.resolve("pack/pack.xml"), "pack/pack.xml", whole.origin());
    }

    private static PackSource link(Path folder, PackFixture pack, String path) {
        Path inside = folder.resolve("pack");
        try {
            Path outside = Files.writeString(folder.resolve("secret.xml"), Packs.GOOD);
            pack.inFolder(inside);
            Files.createDirectories(inside.resolve(path).getParent());
            Files.createSymbolicLink(inside.resolve(path), outside);
        } catch (UnsupportedOperationException | IOException e) {
            org.junit.jupiter.api.Assumptions.abort("skipped: no links can be made here: " + e);
        }
        return PackSource.folder(inside, "pack", PackOrigin.USER);
    }
}
