/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog.authoring;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.coachline.catalog.Catalog;
import org.coachline.catalog.PackOrigin;
import org.coachline.catalog.PackReader;
import org.coachline.catalog.PackReading;
import org.coachline.catalog.PackSource;
import org.coachline.model.catalog.TechniquePack;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A pack from nothing to what is handed out. */
class PackAuthoringTest {

    private static final String NAME = "Calls <b>& \"more\"</b>";

    @TempDir
    private Path folder;

    private PackSource skeleton(String name, boolean yaml) throws IOException {
        Path at = folder.resolve(name);
        PackSkeleton.write(at, "org.example.new", NAME, yaml);
        return PackSource.of(at, name, PackOrigin.USER);
    }

    private static TechniquePack healthy(PackSource source) {
        PackReading reading = PackReader.read(source);
        assertEquals(List.of(), reading.problems());
        TechniquePack pack = reading.pack();
        assertNotNull(pack);
        return pack;
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aNewPackHasNothingWrong(boolean yaml) throws IOException {
        TechniquePack pack = healthy(skeleton("new", yaml));
        assertEquals("org.example.new", pack.getId());
        assertEquals(NAME, pack.getName());
        assertEquals(List.of(1, 2, 1, 1, 1), List.of(pack.getCategories().size(), pack.getTechniques().size(), pack.getCallerTypes().size(),
                pack.getScorecards().size(), pack.getRolePlayCards().size()));
    }

    @Test
    void theSchemaThatLiesBesideANewPackLikesIt() throws Exception {
        skeleton("new", false);
        javax.xml.validation.SchemaFactory.newDefaultInstance().newSchema(folder.resolve("new/.schema/pack.xsd").toFile()).newValidator()
                .validate(new javax.xml.transform.stream.StreamSource(folder.resolve("new/pack.xml").toFile()));
    }

    @Test
    void aNewPackIsWrittenOverNothing() throws IOException {
        skeleton("new", false);
        IOException refused = assertThrows(IOException.class, () -> skeleton("new", true));
        assertTrue(refused.getMessage().contains("is not empty"), refused.getMessage());
    }

    @ParameterizedTest
    @CsvSource({"'My pack', cannot be the id", "Org.Example, cannot be the id", "'', cannot be the id"})
    void anIdThatIsNoneIsRefused(String id, String message) {
        IOException refused = assertThrows(IOException.class, () -> PackSkeleton.write(folder.resolve("new"), id, "Name", false));
        assertTrue(refused.getMessage().contains(message), refused.getMessage());
        assertFalse(Files.exists(folder.resolve("new")));
    }

    private String page(String pack) throws IOException {
        Files.createDirectories(folder.resolve("p"));
        Files.writeString(folder.resolve("p/pack.xml"), pack);
        return PackPreview.html(PackSource.of(folder.resolve("p"), "p", PackOrigin.USER), null, Catalog.EMPTY);
    }

    @Test
    void aPageHoldsWhatThePackHolds() throws IOException {
        String page = PackPreview.html(skeleton("new", false), null, Catalog.EMPTY);
        for (String text : new String[] {"Opening", "Greet by name", "Shift+G", "Customer number, please.", "The Hurried", "First minute 1.0",
            "Was the caller greeted by name?", "Five minutes", "Nothing is wrong", "Suits: The Hurried", "Before: Say what comes next"}) {
            assertTrue(page.contains(text), text);
        }
        assertTrue(page.contains("lang=\"en\"") && page.contains("prefers-color-scheme: dark") && page.contains("mask-image:url(data:image/svg+xml;base64,"));
    }

    @Test
    void textsOfAPackAreTextOnThePage() throws IOException {
        String hostile = Files.readString(PackSkeleton.write(folder.resolve("new"), "org.example.new", NAME, false).get(0))
                .replace("Customer number, please.", "&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt;")
                .replace("vendor=\"Your company\"", "vendor=\"&quot; onload=&quot;alert(1)\"").replace(" icon=\"icons/wave.svg\"", "");
        String page = page(hostile);
        assertFalse(page.contains("<script") || page.contains("<img"), page);
        assertTrue(page.contains("&lt;script&gt;alert(1)"), page);
        assertTrue(page.contains("Calls &lt;b&gt;&amp; "), page);
        // What is written as an attribute stays in it: there is no tag with an attribute that runs.
        Matcher tags = Pattern.compile("<[a-z][^>]*>").matcher(page);
        assertTrue(tags.results().noneMatch(each -> each.group().matches("(?s).*\\son[a-z]+=.*")), page);
        assertTrue(page.contains("default-src 'none'"));
    }

    @Test
    void aPageLoadsNothing() throws IOException {
        String page = PackPreview.html(skeleton("new", false), null, Catalog.EMPTY);
        assertFalse(Pattern.compile("(src|href|srcset|action)=").matcher(page).find(), page);
        assertTrue(Pattern.compile("url\\((?!data:image/svg)").matcher(page).results().findAny().isEmpty(), page);
    }

    @Test
    void aFaultyPackGivesAPageOfWhatIsWrong() throws IOException {
        String page = page("<pack/>");
        assertTrue(page.contains("Error") && page.contains("p/pack.xml:1: The file is not a technique pack"), page);
    }

    private static Set<String> names(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.stream().map(each -> each.getName()).collect(Collectors.toSet());
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whatIsBuiltIsABundleWithThePackAndNothingElse(boolean yaml) throws IOException {
        PackSource source = skeleton("new", yaml);
        Files.writeString(folder.resolve("new/notes.txt"), "private");
        PackBuilder.Built built = PackBuilder.build(source, folder.resolve("out"));
        assertEquals(List.of("notes.txt"), built.leftOut());
        assertEquals(Set.of("META-INF/MANIFEST.MF", "plugin.xml", yaml ? "pack.yaml" : "pack.xml", "icons/wave.svg", "translations/de.properties"), names(built.bundle()));
        try (JarFile jar = new JarFile(built.bundle().toFile())) {
            Manifest manifest = jar.getManifest();
            assertEquals("org.example.new;singleton:=true", manifest.getMainAttributes().getValue("Bundle-SymbolicName"));
            assertEquals("0.1.0.release", manifest.getMainAttributes().getValue("Bundle-Version"));
            assertEquals(NAME, manifest.getMainAttributes().getValue("Bundle-Name"));
        }
        assertTrue(EcoreUtil.equals(healthy(source), healthy(PackSource.of(built.bundle(), "built", PackOrigin.USER))));
    }

    @Test
    void aLongNameFitsTheLinesOfAManifest() throws IOException {
        String name = "Gespräche über Geld, das geschuldet wird: klar über die Summe, anständig zu den Menschen, 你好 ".repeat(2).strip();
        PackSkeleton.write(folder.resolve("new"), "org.example.new", name, true);
        PackBuilder.Built built = PackBuilder.build(PackSource.of(folder.resolve("new"), "new", PackOrigin.USER), folder.resolve("out"));
        try (JarFile jar = new JarFile(built.bundle().toFile())) {
            assertEquals(name, jar.getManifest().getMainAttributes().getValue("Bundle-Name"));
        }
    }

    @Test
    void theSameBytesComeOfTheSamePack() throws IOException {
        PackSource source = skeleton("new", false);
        PackBuilder.Built one = PackBuilder.build(source, folder.resolve("one"));
        PackBuilder.Built two = PackBuilder.build(source, folder.resolve("two"));
        assertArrayEquals(Files.readAllBytes(one.zip()), Files.readAllBytes(two.zip()));
    }

    @Test
    void anEarlierBuildIsReplaced() throws IOException {
        PackSource source = skeleton("new", false);
        PackBuilder.build(source, folder.resolve("out"));
        Path file = folder.resolve("new/pack.xml");
        Files.writeString(file, Files.readString(file).replace("version=\"0.1.0\"", "version=\"0.2.0\""));
        PackBuilder.Built built = PackBuilder.build(source, folder.resolve("out"));
        try (Stream<Path> plugins = Files.list(built.site().resolve("plugins"))) {
            assertEquals(List.of("org.example.new_0.2.0.release.jar"), plugins.map(each -> each.getFileName().toString()).toList());
        }
    }

    @Test
    void aPackThatGivesItselfOutAsCoachlinesOwnIsNotBuilt() throws IOException {
        PackSkeleton.write(folder.resolve("own"), "org.coachline.mine", NAME, true);
        IOException refused = assertThrows(IOException.class, () -> PackBuilder.build(PackSource.of(folder.resolve("own"), "own", PackOrigin.USER), folder.resolve("out")));
        assertTrue(refused.getMessage().contains("Coachline’s own"), refused.getMessage());
        assertFalse(Files.exists(folder.resolve("out")));
    }

    @Test
    void aFaultyPackIsNotBuilt() throws IOException {
        Files.createDirectories(folder.resolve("p"));
        Files.writeString(folder.resolve("p/pack.xml"), "<pack/>");
        IOException refused = assertThrows(IOException.class, () -> PackBuilder.build(PackSource.of(folder.resolve("p"), "p", PackOrigin.USER), folder.resolve("out")));
        assertTrue(refused.getMessage().contains("packs validate"), refused.getMessage());
        assertFalse(Files.exists(folder.resolve("out")));
    }
}
