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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.coachline.model.CatalogRef;
import org.coachline.model.catalog.TechniquePack;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One pack through every door, in either notation, in other languages and versions. */
class PackSourceTest {

    /** {@link Packs#GOOD} in the other notation. */
    static final String GOOD_YAML = """
            formatVersion: 1
            id: org.example.one
            name: One
            version: 1.2.3
            vendor: Example
            description: For tests.
            category:
              - {id: open, name: Opening, color: "#336699"}
              - {id: end, name: Ending}
            technique:
              - id: greet
                name: Greet
                category: open
                icon: hand
                key: g
                intent: They know who speaks.
                how: >
                  Say the
                  name.
                say: Good morning.
                avoid: [What?]
                suits: shy
                precedes: part
              - {id: part, name: Part, category: end, color: "#884422", key: shift+p, intent: They know it is over., how: Say so., say: Good bye., avoid: Hm.}
            callerType:
              id: shy
              name: Shy
              description: Speaks low.
              signal: [Whispers.]
              approach: Ask.
              fits: [greet]
            scorecard:
              - id: short
                name: Short
                version: 1.0
                section:
                  - id: all
                    name: All
                    weight: 2
                    question:
                      - id: greeted
                        name: Greeted?
                        weight: 0.5
                        allowsNotApplicable: false
                        autoFail: true
                        guidance: Listen.
                        technique: greet
                        option:
                          - {id: yes, name: Yes, points: 1}
                          - {id: no, name: No, points: 0}
            rolePlayCard:
              - {id: card, name: Card, callerType: shy, situation: A call., opening: Hello?, practises: greet}
            """;

    @TempDir
    private Path folder;
    private CatalogService service;

    @BeforeEach
    void start() throws IOException {
        service = new PackRegistry(Files.createDirectories(folder.resolve("bundles"))).service();
        service.setLocale(null);
    }

    @AfterEach
    void stop() {
        service.close();
    }

    private static TechniquePack healthy(PackSource source) {
        PackReading reading = PackReader.read(source);
        assertEquals(List.of(), reading.problems());
        TechniquePack pack = reading.pack();
        assertNotNull(pack);
        return pack;
    }

    private PackStatus only() {
        assertEquals(1, service.packs().size(), service.packs().toString());
        return service.packs().get(0);
    }

    @Test
    void yamlGivesTheSamePackAsXml() {
        TechniquePack xml = healthy(new PackFixture().file("pack.xml", Packs.GOOD).inFolder(folder.resolve("a")));
        TechniquePack yaml = healthy(new PackFixture().file("pack.yaml", GOOD_YAML).inFolder(folder.resolve("b")));
        assertTrue(EcoreUtil.equals(xml, yaml));
    }

    @Test
    void aFolderAnArchiveAndAFileGiveTheSamePack() throws IOException {
        PackFixture pack = new PackFixture().file("pack.xml", Packs.GOOD);
        TechniquePack one = healthy(pack.inFolder(folder.resolve("a")));
        assertTrue(EcoreUtil.equals(one, healthy(pack.inArchive(folder))));
        assertTrue(EcoreUtil.equals(one, healthy(PackSource.file(folder.resolve("a/pack.xml"), "pack.xml", PackOrigin.USER))));
    }

    @Test
    void aFolderPackedWithItsNameIsAPack() {
        healthy(new PackFixture().file("my pack/pack.xml", Packs.GOOD).file("my pack/notes.txt", "x").inArchive(folder));
    }

    @Test
    void hiddenFilesAreNoneOfThePacks() throws IOException {
        PackSource source = new PackFixture().file("pack.xml", Packs.GOOD).file(".git/config", "x").file(".DS_Store", "x").inFolder(folder.resolve("a"));
        assertEquals(List.of("pack.xml"), source.paths());
    }

    @Test
    void aDoorsPacksAreInTheCatalogUntilItIsTakenAway() throws Exception {
        PackSource source = new PackFixture().file("pack.xml", Packs.GOOD).inFolder(folder.resolve("a"));
        PackDoor door = () -> List.of(source);
        service.addDoor(door);
        assertEquals(PackOrigin.USER, only().origin());
        assertTrue(service.current().findTechnique("greet").isPresent());
        CompletableFuture<Catalog> without = new CompletableFuture<>();
        service.addListener(catalog -> {
            if (catalog.techniques().isEmpty()) {
                without.complete(catalog);
            }
        });
        service.removeDoor(door);
        assertEquals(List.of(), without.get(1, TimeUnit.MINUTES).techniques());
        assertEquals(List.of(), service.packs());
    }

    @Test
    void ofOneIdTheHigherVersionIsUsedAndTheOtherListed() {
        PackSource lower = new PackFixture().file("pack.xml", Packs.GOOD).inFolder(folder.resolve("a"));
        PackSource higher = new PackFixture().file("pack.xml", Packs.with("1.2.3", "1.10.0")).inFolder(folder.resolve("b"));
        service.addDoor(() -> List.of(lower, higher));
        assertEquals(List.of("1.10.0", "1.2.3"), service.packs().stream().map(PackStatus::version).toList());
        assertEquals(List.of(PackState.USED, PackState.SUPERSEDED), service.packs().stream().map(PackStatus::state).toList());
        assertTrue(service.packs().get(1).problems().get(0).message().contains("version 1.10.0 from pack is used"), service.packs().toString());
    }

    @Test
    void ofOneVersionTheBundleIsUsed() throws IOException {
        PackRegistry registry = new PackRegistry(Files.createDirectories(folder.resolve("others")));
        registry.install("org.example.z", Packs.GOOD);
        try (CatalogService both = registry.service()) {
            PackSource own = new PackFixture().file("pack.xml", Packs.GOOD).inFolder(folder.resolve("a"));
            both.addDoor(() -> List.of(own));
            assertEquals(List.of(PackOrigin.BUNDLE, PackOrigin.USER), both.packs().stream().map(PackStatus::origin).toList());
            assertEquals(List.of(PackState.USED, PackState.SUPERSEDED), both.packs().stream().map(PackStatus::state).toList());
        }
    }

    @Test
    void nobodyTakesThePlaceOfCoachlinesOwnPacks() throws IOException {
        PackRegistry registry = new PackRegistry(Files.createDirectories(folder.resolve("others")));
        registry.install("org.coachline.own", Packs.with("org.example.one", "org.coachline.own"));
        try (CatalogService both = registry.service()) {
            PackSource stranger = new PackFixture().file("pack.xml", Packs.GOOD.replace("org.example.one", "org.coachline.own").replace("1.2.3", "99.0.0")).inFolder(folder.resolve("a"));
            both.addDoor(() -> List.of(stranger));
            assertEquals(List.of("99.0.0 FAULTY", "1.2.3 USED"), both.packs().stream().map(each -> each.version() + ' ' + each.state()).toList());
            assertTrue(both.packs().get(0).problems().get(0).message().contains("Coachline’s own"), both.packs().toString());
        }
    }

    @Test
    void norDoesABundleOfSomebodyElses() throws IOException {
        PackRegistry registry = new PackRegistry(Files.createDirectories(folder.resolve("others")));
        registry.install("org.coachline.own", Packs.with("org.example.one", "org.coachline.own"));
        registry.install("org.example.stranger", Packs.GOOD.replace("org.example.one", "org.coachline.own").replace("1.2.3", "99.0.0"));
        try (CatalogService both = registry.service()) {
            assertEquals(List.of("99.0.0 FAULTY", "1.2.3 USED"), both.packs().stream().map(each -> each.version() + ' ' + each.state()).toList());
        }
    }

    @Test
    void whatCannotBeSeenIsLeftOutOfTexts() {
        TechniquePack pack = PackReader.read(new PackFixture().file("pack.yaml", GOOD_YAML.replace("name: One", "name: \"On\\x07e\\n\\tTwo\"")).inFolder(folder.resolve("a"))).pack();
        assertNotNull(pack);
        assertEquals("One Two", pack.getName());
    }

    @Test
    void aPackThatIsOffIsListedAndNotUsed() {
        PackSource source = new PackFixture().file("pack.xml", Packs.GOOD).inFolder(folder.resolve("a"));
        service.addDoor(() -> List.of(source));
        service.switchOff(Set.of("org.example.one"));
        assertEquals(PackState.OFF, only().state());
        assertFalse(only().healthy());
        assertEquals(List.of(), only().problems());
        assertEquals(2, only().holds().techniques());
        assertEquals(List.of(), service.current().techniques());
    }

    @Test
    void textsAreInTheLanguageThatIsWantedAsFarAsTheyAreTranslated() throws AmbiguousIdException {
        PackSource source = new PackFixture().file("pack.xml", Packs.GOOD)
                .file("translations/de.properties", "# Deutsch\nname=Eins\ngreet.name = Grüßen\ngreet.say.1=Guten \\\n   Morgen.\nopen.name=\\u00D6ffnen\nshort.all.greeted.yes.name=Ja\n")
                .file("translations/de_AT.properties", "greet.name=Grüß Gott\n").inFolder(folder.resolve("a"));
        service.addDoor(() -> List.of(source));
        service.setLocale(Locale.GERMANY);
        TechniqueEntry greet = service.current().findTechnique("greet").orElseThrow();
        assertEquals("Grüßen", greet.name());
        assertEquals(List.of("Guten Morgen."), greet.phrasesToSay());
        assertEquals("Say the name.", greet.how());
        assertEquals("Öffnen", greet.category().name());
        assertEquals("Ja", service.current().scorecards().get(0).sections().get(0).questions().get(0).options().get(0).name());
        assertEquals("Eins", only().name());
        assertEquals("de,de_AT", only().holds().languages());
    }

    @Test
    void aScorecardAsksTheSameInEveryLanguage() {
        PackSource source = new PackFixture().file("pack.xml", Packs.GOOD).file("translations/de.properties", "short.all.greeted.yes.name=Ja\n").inFolder(folder.resolve("a"));
        String written = ScorecardModel.content(PackReader.read(source).pack().getScorecards().get(0));
        service.setLocale(Locale.GERMANY);
        service.addDoor(() -> List.of(source));
        ScorecardEntry translated = service.current().scorecards().get(0);
        assertEquals("Ja", translated.sections().get(0).questions().get(0).options().get(0).name());
        assertEquals(written, translated.content());
    }

    @Test
    void aRegionsTextsGoBeforeItsLanguages() throws AmbiguousIdException {
        PackSource source = new PackFixture().file("pack.xml", Packs.GOOD).file("translations/de.properties", "greet.name=Grüßen\ngreet.how=Sag es.\n")
                .file("translations/de_AT.properties", "greet.name=Grüß Gott\n").inFolder(folder.resolve("a"));
        service.setLocale(Locale.of("de", "AT"));
        service.addDoor(() -> List.of(source));
        TechniqueEntry greet = service.current().findTechnique("greet").orElseThrow();
        assertEquals("Grüß Gott", greet.name());
        assertEquals("Sag es.", greet.how());
    }

    private Standing standing(String item, String version) {
        return service.current().standing(new CatalogRef("org.example.one", item, version));
    }

    @Test
    void whatBecameOfEarlierTechniquesIsFollowedFromTheVersionOfTheMark() {
        String pack = Packs.with("</pack>", """
                <replaced since="1.0.0"><was>hail</was><now>salute</now></replaced>
                <replaced since="1.1.0"><was>salute</was><was>wave</was><now>greet</now><because>They were the same.</because></replaced>
                <replaced since="1.2.0"><was>talk</was><now>greet</now><now>part</now></replaced>
                <replaced since="1.2.0"><was>shout</was></replaced>
                </pack>""");
        PackSource source = new PackFixture().file("pack.xml", pack).inFolder(folder.resolve("a"));
        service.addDoor(() -> List.of(source));
        assertEquals(List.of(), only().problems());
        CatalogRef greet = new CatalogRef("org.example.one", "greet", "1.2.3");
        CatalogRef part = new CatalogRef("org.example.one", "part", "1.2.3");
        assertEquals(new Standing(Standing.Kind.SAME, List.of(greet), List.of()), standing("greet", "0.1.0"));
        assertEquals(Standing.Kind.MERGED, standing("hail", "0.9.0").kind());
        assertEquals(List.of(greet), standing("hail", "0.9.0").now());
        assertEquals(List.of("1.0.0", "1.1.0"), standing("hail", "0.9.0").steps().stream().map(Replacement::since).toList());
        assertEquals(List.of(greet, part), standing("talk", "1.1.9").now());
        assertEquals(Standing.Kind.SPLIT, standing("talk", "1.1.9").kind());
        assertEquals(new Standing(Standing.Kind.RETIRED, List.of(), service.current().replacements().subList(3, 4)), standing("shout", "1.0.0"));
        assertEquals(Standing.Kind.GONE, standing("never", "1.0.0").kind());
    }

    @Test
    void aTechniqueThatTookOthersInIsFollowedFromBeforeOnly() {
        String pack = Packs.with("</pack>", "<replaced since=\"1.1.0\"><was>greet</was><was>hail</was><now>greet</now></replaced></pack>");
        PackSource source = new PackFixture().file("pack.xml", pack).inFolder(folder.resolve("a"));
        service.addDoor(() -> List.of(source));
        assertEquals(List.of(), only().problems());
        assertEquals(Standing.Kind.MERGED, standing("greet", "1.0.0").kind());
        assertEquals(Standing.Kind.SAME, standing("greet", "1.1.0").kind());
        assertEquals(standing("greet", "1.1.0").now(), standing("hail", "1.0.0").now());
    }
}
