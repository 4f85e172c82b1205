/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.coachline.model.catalog.CatalogPackage;
import org.coachline.model.catalog.TechniquePack;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMLResourceImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is read of a pack file, and what is said of a wrong one: the thing, the line, the remedy. */
class PackReaderTest {

    private static TechniquePack pack(String text) {
        PackReading reading = Packs.read(text);
        assertEquals(List.of(), reading.problems());
        TechniquePack pack = reading.pack();
        assertNotNull(pack);
        return pack;
    }

    @Test
    void aGoodPackHasNoProblems() {
        TechniquePack pack = pack(Packs.GOOD);
        assertEquals("org.example.one", pack.getId());
        assertEquals(2, pack.getTechniques().size());
        assertEquals(List.of("Good morning."), pack.getTechniques().get(0).getPhrasesToSay());
        assertEquals(0.5, pack.getScorecards().get(0).getSections().get(0).getQuestions().get(0).getWeight());
        assertTrue(pack.getScorecards().get(0).getSections().get(0).getQuestions().get(0).isAutoFail());
    }

    @Test
    void keysAreWrittenInOneWay() {
        TechniquePack pack = pack(Packs.GOOD);
        assertEquals("G", pack.getTechniques().get(0).getKey());
        assertEquals("Shift+P", pack.getTechniques().get(1).getKey());
    }

    @Test
    void whatIsReadIsWhatEmfReadsByTheModelsAnnotations() throws IOException {
        ResourceSet set = new ResourceSetImpl();
        set.getPackageRegistry().put(CatalogPackage.eNS_URI, CatalogPackage.eINSTANCE);
        XMLResource resource = new XMLResourceImpl(URI.createURI("memory:/pack.xml"));
        set.getResources().add(resource);
        Map<Object, Object> options = new HashMap<>();
        options.put(XMLResource.OPTION_EXTENDED_META_DATA, Boolean.TRUE);
        resource.load(new ByteArrayInputStream(Packs.GOOD.getBytes(StandardCharsets.UTF_8)), options);
        TechniquePack theirs = (TechniquePack) resource.getContents().get(0);
        TechniquePack ours = pack(Packs.GOOD);
        // The reader writes keys in one way; the rest must be the same.
        theirs.getTechniques().get(0).setKey("G");
        theirs.getTechniques().get(1).setKey("Shift+P");
        assertTrue(EcoreUtil.equals(theirs, ours));
    }

    @Test
    void textMayBeWrapped() {
        TechniquePack pack = pack(Packs.with("<how>Say the name.</how>", "<how>\n   Say\n   the <!-- full --> name.\n</how>"));
        assertEquals("Say the name.", pack.getTechniques().get(0).getHow());
    }

    @Test
    void aSchemaLocationIsIgnoredAndNeverFollowed() {
        pack(Packs.with("<pack ", "<pack xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
                + "xsi:schemaLocation=\"https://coachline.org/ns/catalog/1 https://invalid.invalid/pack.xsd\" "));
    }

    @Test
    void aFileThatCannotBeReadIsAProblemAndNoException() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the disk is gone");
            }
        };
        PackReading reading = PackReader.read(broken, "pack.xml");
        assertNull(reading.pack());
        assertTrue(reading.problems().get(0).message().contains("the disk is gone"));
    }

    @Test
    void aFileAboveFourMegabytesIsRefusedWithoutBeingRead() {
        PackReading reading = PackReader.read(new ByteArrayInputStream(new byte[(4 << 20) + 1]), "pack.xml");
        assertEquals("The file is larger than 4 MB.", reading.problems().get(0).message());
    }

    @Test
    void anEntityOfAFileIsNeverResolved() {
        PackReading reading = Packs.read("<!DOCTYPE pack [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>\n" + Packs.with("For tests.", "&x;"));
        assertNull(reading.pack());
        assertEquals(1, reading.problems().size());
        assertTrue(reading.problems().get(0).message().contains("<!DOCTYPE"), reading.problems().toString());
    }

    @Test
    void otherEncodingsAreRead() {
        String text = "<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + Packs.with("Good morning.", "Grüß Gott.");
        PackReading reading = PackReader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_16)), "pack.xml");
        assertEquals(List.of(), reading.problems());
        TechniquePack pack = reading.pack();
        assertNotNull(pack);
        assertEquals("Grüß Gott.", pack.getTechniques().get(0).getPhrasesToSay().get(0));
    }

    @Test
    void textNotSavedAsUtf8IsNamedWithItsLine() {
        byte[] latin = Packs.with("Good morning.", "Grüß Gott.").getBytes(StandardCharsets.ISO_8859_1);
        PackReading reading = PackReader.read(new ByteArrayInputStream(latin), "pack.xml");
        assertNull(reading.pack());
        assertEquals(1, reading.problems().size());
        assertEquals(9, reading.problems().get(0).line());
        assertTrue(reading.problems().get(0).remedy().contains("encoding="), reading.problems().toString());
    }

    @Test
    void anEncodingThatTheFileNamesIsUsed() {
        byte[] latin = ("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>" + Packs.with("Good morning.", "Grüß Gott."))
                .getBytes(StandardCharsets.ISO_8859_1);
        TechniquePack pack = PackReader.read(new ByteArrayInputStream(latin), "pack.xml").pack();
        assertNotNull(pack);
        assertEquals("Grüß Gott.", pack.getTechniques().get(0).getPhrasesToSay().get(0));
    }

    @Test
    void everythingWrongIsSaidAtOnceInTheOrderOfLines() {
        PackReading reading = Packs.read(Packs.with("color=\"#336699\"", "color=\"blue\"").replace("<suits>shy</suits>", "<suits>bold</suits>")
                .replace("points=\"1\"", "points=\"one\""));
        assertEquals(List.of(4, 11, 28, 31), reading.problems().stream().map(PackProblem::line).toList());
    }

    @Test
    void aFloodOfProblemsIsCutShortAndSaysSo() {
        PackReading reading = Packs.read(Packs.with("<description>For tests.</description>", "<oops/>\n".repeat(1000)));
        assertEquals(201, reading.problems().size());
        assertTrue(reading.problems().get(200).message().startsWith("800 more"), reading.problems().get(200).message());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("errors")
    void anErrorIsNamedWithItsLineAndItsRemedy(String what, String text, int line, String message, String remedy) {
        PackReading reading = Packs.read(text);
        assertNull(reading.pack(), what);
        PackProblem problem = reading.problems().stream().filter(each -> each.severity() == Severity.ERROR).findFirst().orElseThrow();
        assertEquals("pack.xml", problem.file());
        assertTrue(problem.message().contains(message), problem.toString());
        assertTrue(problem.remedy().contains(remedy), problem.toString());
        assertEquals(line, problem.line(), problem.toString());
    }

    static Stream<Arguments> errors() {
        String good = Packs.GOOD;
        return Stream.of(
                arguments("an empty file", "", 1, "empty", "packs new"),
                arguments("no XML", "id: org.example", 1, "not well-formed", "Look at this line"),
                arguments("a tag left open", Packs.with("<say>Good morning.</say>", "<say>Good morning."), 13, "not well-formed", "not closed"),
                arguments("a bare ampersand", Packs.with("Good morning.", "Good & morning."), 9, "not well-formed", "&amp;"),
                arguments("cut off in the middle", good.substring(0, good.indexOf("<callerType")), 20, "not well-formed", "Look at this line"),
                arguments("another root", "<plugin/>", 1, "first element is <plugin>", "<pack xmlns=\"https://coachline.org/ns/catalog/1\""),
                arguments("no namespace", good.replace(" xmlns=\"https://coachline.org/ns/catalog/1\"", ""), 1, "not a technique pack", "xmlns="),
                arguments("a newer format", Packs.with("formatVersion=\"1\"", "formatVersion=\"2\""), 1, "pack format 2", "Update Coachline"),
                arguments("an unknown element", Packs.with("<say>Good morning.</say>", "<says>Good morning.</says>"), 9,
                        "<technique> may not hold <says>", "Did you mean “say”?"),
                arguments("an element of another namespace", Packs.with("<say>", "<say xmlns=\"urn:other\">"), 9, "<say>", "It may hold"),
                arguments("an element inside a phrase", Packs.with("Good morning.", "Good <b>morning</b>."), 9, "<say> may not hold <b>", "text"),
                arguments("an unknown attribute", Packs.with("icon=\"hand\"", "ikon=\"hand\""), 6, "no attribute “ikon”", "Did you mean “icon”?"),
                arguments("an attribute on a phrase", Packs.with("<say>Good morning", "<say lang=\"en\">Good morning"), 9, "<say> has no attribute “lang”", ""),
                arguments("stray text", Packs.with("<intent>They know who", "Hello <intent>They know who"), 6, "text directly in <technique>: “Hello”", "Put the text"),
                arguments("an intent given twice", Packs.with("<how>Say the name.</how>", "<how>Say the name.</how><intent>More.</intent>"), 8,
                        "more than once", "Keep one"),
                arguments("a pack without id", Packs.with("id=\"org.example.one\" ", ""), 1, "has no “id”", "Add “id”"),
                arguments("a pack without version", Packs.with("version=\"1.2.3\" ", ""), 1, "has no “version”", "Add"),
                arguments("a technique without name", Packs.with("name=\"Greet\" ", ""), 6, "<technique> “greet” has no “name”", "Add"),
                arguments("a technique without category", Packs.with("category=\"open\" ", ""), 6, "has no “category”", "Add"),
                arguments("a technique without intent", Packs.with("<intent>They know who speaks.</intent>", ""), 6, "has no “intent”", "Add"),
                arguments("a pack id with capitals", Packs.with("org.example.one", "Org Example"), 1, "cannot be the id of a pack", "lower-case"),
                arguments("an item id with blanks", Packs.with("id=\"shy\"", "id=\"very shy\"").replace("<suits>shy</suits>", "").replace(" callerType=\"shy\"", ""),
                        20, "“very shy” cannot be the id of a <callerType>", "hyphens"),
                arguments("a duplicate id", Packs.with("id=\"part\"", "id=\"greet\"").replace("<precedes>part</precedes>", ""), 14,
                        "“greet” is used before, in line 6", "another id"),
                arguments("a duplicate id across kinds", Packs.with("id=\"card\"", "id=\"greet\""), 36, "“greet” is used before", "another id"),
                arguments("a duplicate option", Packs.with("id=\"no\"", "id=\"yes\""), 32, "“yes” is used before", "another id"),
                arguments("a version of two numbers", Packs.with("version=\"1.2.3\"", "version=\"1.2\""), 1, "“1.2” is not a version of a pack", "1.0.0"),
                arguments("a version in words", Packs.with("version=\"1.2.3\"", "version=\"newest\""), 1, "not a version", "semantic"),
                arguments("a scorecard version in words", Packs.with("version=\"1.0\"", "version=\"first\""), 26, "not a version of the scorecard", "1.0"),
                arguments("a colour by name", Packs.with("#336699", "blue"), 4, "“blue” is not a colour for “Opening”", "#2F6FDE"),
                arguments("a technique's bad colour", Packs.with("#884422", "#88442"), 14, "not a colour for “Part”", "hexadecimal"),
                arguments("an icon that leads out", Packs.with("icon=\"hand\"", "icon=\"../../hand.png\""), 6, "not an icon", "icons/call.svg"),
                arguments("an unknown category", Packs.with("category=\"open\"", "category=\"opening\""), 6,
                        "Greet refers to the category “opening”", "Correct the spelling"),
                arguments("an unknown caller type", Packs.with("<suits>shy</suits>", "<suits>bold</suits>"), 11, "callerType “bold”", "add the callerType"),
                arguments("a reference to another kind", Packs.with("<suits>shy</suits>", "<suits>part</suits>"), 11, "callerType “part”", "add"),
                arguments("an unknown technique to precede", Packs.with("<precedes>part</precedes>", "<precedes>leave</precedes>"), 12, "technique “leave”", "add"),
                arguments("an unknown technique that fits", Packs.with("<fits>greet</fits>", "<fits>wave</fits>"), 24, "Shy refers to the technique “wave”", ""),
                arguments("unknown evidence", Packs.with("<technique>greet</technique>", "<technique>wave</technique>"), 30, "technique “wave”", ""),
                arguments("an unknown caller to play", Packs.with("callerType=\"shy\"", "callerType=\"bold\""), 36, "callerType “bold”", ""),
                arguments("something unknown to practise", Packs.with("<practises>greet</practises>", "<practises>wave</practises>"), 39, "“wave”", ""),
                arguments("its own pack spelled out, item missing", Packs.with("<suits>shy</suits>", "<suits>org.example.one/bold</suits>"), 11, "“bold”", ""),
                arguments("preceding itself", Packs.with("<precedes>part</precedes>", "<precedes>greet</precedes>"), 12, "“Greet” is to precede itself", "Remove"),
                arguments("a circle of orders", Packs.with("<avoid>Hm.</avoid>", "<avoid>Hm.</avoid><precedes>greet</precedes>"), 18,
                        "part → greet → part", "Remove one <precedes>"),
                arguments("a key bound twice", Packs.with("key=\"shift+p\"", "key=\"G\""), 14,
                        "“G” of “Part” is already the key of “Greet” in line 6", "another key"),
                arguments("a weight in words", Packs.with("weight=\"2\"", "weight=\"high\""), 27, "“weight” is “high”", "number"),
                arguments("a weight of nothing", Packs.with("weight=\"2\"", "weight=\"0\""), 27, "weight 0", "above 0"),
                arguments("a question that counts against", Packs.with("weight=\"0.5\"", "weight=\"-0.5\""), 28, "weight -0.5", "counts nothing"),
                arguments("yes for true", Packs.with("autoFail=\"true\"", "autoFail=\"yes\""), 28, "“autoFail” is “yes”", "true or false"),
                arguments("negative points", Packs.with("points=\"0\"", "points=\"-1\""), 32, "worth -1", "fails="),
                arguments("no points at all", Packs.with("points=\"1\"", "points=\"0\""), 28, "worth anything", "above 0"),
                arguments("a failing of something else", Packs.with("points=\"0\"", "points=\"0\" fails=\"sections\""), 32, "“fails” is “sections”", "nothing, section, all"),
                arguments("a condition on nothing", Packs.with("<guidance>Listen.</guidance>", "<when question=\"greeted\"/>"), 29,
                        "not said after which answers “Greeted?” is asked", "<when"),
                arguments("a condition on itself", Packs.with("<guidance>Listen.</guidance>", "<when question=\"greeted\"><answer>yes</answer></when>"), 29,
                        "depending on the question “greeted”, but no such question comes before it", "stands before"),
                arguments("a condition on an answer that is none", Packs.with("</question>",
                        "</question>\n<question id=\"again\" name=\"Again?\"><when question=\"greeted\"><answer>jes</answer></when>"
                                + "<option id=\"yes\" name=\"Yes\" points=\"1\"/><option id=\"no\" name=\"No\"/></question>"), 34,
                        "asked after the answer “jes”, which the question “Greeted?” does not have", "yes"),
                arguments("one answer only", Packs.with("<option id=\"no\" name=\"No\" points=\"0\"/>", ""), 28, "fewer than two answers", "<option"),
                arguments("a section without questions", good.replaceFirst("(?s)<question .*</question>", ""), 27, "no question", "Add a <question>"),
                arguments("a scorecard without sections", good.replaceFirst("(?s)<section .*</section>", ""), 26, "no section", "Add a <section>"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("warnings")
    void aWarningLeavesThePackUsable(String what, String text, int line, String message, String remedy) {
        PackReading reading = Packs.read(text);
        assertTrue(reading.healthy(), what);
        assertEquals(1, reading.problems().size(), reading.problems().toString());
        PackProblem problem = reading.problems().get(0);
        assertEquals(Severity.WARNING, problem.severity());
        assertTrue(problem.message().contains(message), problem.toString());
        assertTrue(problem.remedy().contains(remedy), problem.toString());
        assertEquals(line, problem.line(), problem.toString());
    }

    static Stream<Arguments> warnings() {
        return Stream.of(
                arguments("no phrase to say", Packs.with("<say>Good morning.</say>", ""), 6, "“Greet” has no phrase to say", "<say>"),
                arguments("an empty phrase to say", Packs.with("<say>Good morning.</say>", "<say> </say>"), 6, "no phrase to say", "<say>"),
                arguments("no phrase to avoid", Packs.with("<avoid>Hm.</avoid>", ""), 14, "“Part” has no phrase to avoid", "<avoid>"),
                arguments("no how", Packs.with("<how>Say so.</how>", ""), 14, "how it is done", "<how>"),
                arguments("the best answer fails", Packs.with("points=\"1\"", "points=\"1\" fails=\"section\""), 31, "“Yes” is the best to “Greeted?”", "fails"),
                arguments("no signal", Packs.with("<signal>Whispers.</signal>", ""), 20, "no signal", "<signal>"),
                arguments("no approach", Packs.with("<approach>Ask.</approach>", ""), 20, "how to meet", "<approach>"),
                arguments("no opening", Packs.with("<opening>Hello?</opening>", ""), 36, "no first words", "<opening>"),
                arguments("a key that is none", Packs.with("key=\"g\"", "key=\"Strg+Ä\""), 6, "“Strg+Ä” is not a key for “Greet”", "one letter"),
                arguments("a key of the player", Packs.with("key=\"g\"", "key=\"j\""), 6, "“J” of “Greet” belongs to the player", "J and K"),
                arguments("nothing in it", "<pack xmlns=\"https://coachline.org/ns/catalog/1\" id=\"a\" name=\"A\" version=\"1.0.0\"/>", 1, "holds nothing", "Add"));
    }

    @Test
    void anErrorBehindAFloodOfWarningsStillCounts() {
        StringBuilder techniques = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            techniques.append("<technique id=\"t").append(i).append("\" name=\"T\" category=\"open\"><intent>x</intent></technique>\n");
        }
        PackReading reading = Packs.read(Packs.with("</pack>", techniques + "<rolePlayCard id=\"last\" name=\"Last\" callerType=\"nobody\"/></pack>"));
        assertFalse(reading.healthy());
    }
}
