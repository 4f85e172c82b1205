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

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.coachline.catalog.PackOutlook.Change;
import org.coachline.catalog.PackOutlook.Item;
import org.coachline.catalog.PackOutlook.Kind;
import org.coachline.catalog.PackOutlook.Use;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told of a pack before it is added. */
class PackOutlookTest {

    private static final String NEXT = Packs.with("version=\"1.2.3\" vendor", "version=\"2.0.0\" vendor")
            .replace("id=\"greet\" name=\"Greet\"", "id=\"hello\" name=\"Say hello\"").replace(">greet<", ">hello<").replace("Say so.", "Say that it is.")
            .replace("</pack>", "<replaced since=\"2.0.0\"><was>greet</was><now>hello</now></replaced></pack>");

    @TempDir
    private Path folder;
    private PackRegistry registry;
    private CatalogService service;

    @BeforeEach
    void start() {
        registry = new PackRegistry(folder.resolve("bundles"));
        service = registry.service();
        service.setLocale(null);
    }

    @AfterEach
    void stop() {
        service.close();
    }

    private PackSource pack(String text) {
        return new PackFixture().file("pack.xml", text).inFolder(folder.resolve("new"));
    }

    /** Beside those that are there. */
    private PackOutlook outlook(String text) {
        return service.outlook(pack(text), each -> false);
    }

    private static Item item(PackOutlook outlook, String id) {
        return outlook.items().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void aNewPackTellsAllThatItHolds() {
        PackOutlook outlook = outlook(Packs.GOOD);
        assertEquals(Use.NEW, outlook.use());
        assertTrue(outlook.used());
        assertNull(outlook.before());
        assertEquals(List.of("open", "end", "greet", "part", "shy", "short", "card"), outlook.items().stream().map(Item::id).toList());
        assertEquals(List.of(Change.NEW), outlook.items().stream().map(Item::change).distinct().toList());
        assertEquals(new Item(Kind.TECHNIQUE, "greet", "Greet", Change.NEW, List.of(), "#336699", "G"), item(outlook, "greet"));
        assertEquals("#884422", item(outlook, "part").color());
        assertFalse(outlook.code());
        assertEquals(List.of(), service.packs(), "nothing is installed");
    }

    @Test
    void aHigherVersionTellsWhatIsNewWhatChangedAndWhatBecameOfTheRest() {
        registry.install("org.example.bundle", Packs.GOOD);
        PackOutlook outlook = outlook(NEXT);
        assertEquals(Use.UPDATE, outlook.use());
        assertEquals("1.2.3", outlook.before().version());
        assertEquals(Change.NEW, item(outlook, "hello").change());
        assertEquals(Change.CHANGED, item(outlook, "part").change());
        assertEquals(Change.SAME, item(outlook, "open").change());
        assertEquals(new Item(Kind.TECHNIQUE, "greet", "Greet", Change.RENAMED, List.of("Say hello"), "#336699", "G"), item(outlook, "greet"));
    }

    @Test
    void whatIsRetiredOrGoneWithoutAWordIsTold() {
        registry.install("org.example.bundle", Packs.GOOD.replace("<rolePlayCard", "<technique id=\"smile\" name=\"Smile\" category=\"end\"><intent>x</intent></technique><rolePlayCard"));
        String without = Packs.with("version=\"1.2.3\" vendor", "version=\"2.0.0\" vendor").replaceAll("(?s)<rolePlayCard.*</rolePlayCard>",
                "<replaced since=\"2.0.0\"><was>smile</was></replaced>");
        PackOutlook outlook = outlook(without);
        assertEquals(Change.RETIRED, item(outlook, "smile").change());
        assertEquals(Change.GONE, item(outlook, "card").change());
        assertFalse(item(outlook, "card").present());
    }

    @Test
    void aLowerVersionBesideAHigherOneWouldNotBeUsed() {
        registry.install("org.example.bundle", Packs.with("1.2.3", "3.0.0"));
        PackOutlook outlook = outlook(Packs.GOOD);
        assertEquals(Use.BESIDE, outlook.use());
        assertFalse(outlook.used());
        assertEquals("3.0.0", outlook.before().version());
        assertEquals(PackState.SUPERSEDED, outlook.pack().state());
    }

    @Test
    void aLowerVersionInThePlaceOfAHigherOneIsADowngrade() {
        registry.install("org.example.bundle", Packs.with("1.2.3", "3.0.0"));
        PackOutlook outlook = service.outlook(pack(Packs.GOOD), each -> true);
        assertEquals(Use.DOWNGRADE, outlook.use());
        assertTrue(outlook.used());
    }

    @Test
    void theSameVersionOfABundleGoesFirst() {
        registry.install("org.example.bundle", Packs.GOOD);
        assertEquals(Use.BESIDE, outlook(Packs.GOOD).use());
        assertEquals(Use.AGAIN, service.outlook(pack(Packs.GOOD), each -> true).use());
    }

    @Test
    void aKeyThatAnotherPackHasIsToldWithBothTechniques() {
        registry.install("org.example.first", Packs.with("org.example.one", "org.example.first"));
        PackOutlook outlook = outlook(Packs.with("shift+p", "q"));
        assertEquals(List.of(new PackOutlook.KeyClash("G", "org.example.one/greet", "Greet", "org.example.first/greet", "Greet")), outlook.keys());
        assertEquals("G", item(outlook, "greet").key(), "what the pack proposes");
    }

    @Test
    void aKeyThatItWouldTakeFromALaterPackIsTold() {
        registry.install("org.example.zebra", Packs.with("org.example.one", "org.example.zebra"));
        assertEquals(List.of("org.example.zebra/greet", "org.example.zebra/part"), outlook(Packs.GOOD).keys().stream().map(PackOutlook.KeyClash::technique).toList());
    }

    @Test
    void aFaultyPackIsToldWithItsFaults() {
        PackOutlook outlook = outlook("<pack");
        assertEquals(Use.FAULTY, outlook.use());
        assertEquals(List.of(), outlook.items());
        assertEquals(1, outlook.pack().problems().size());
    }

    @Test
    void aPackWhoseCategoryIsMissingHereIsFaultyHere() {
        assertEquals(Use.FAULTY, outlook(Packs.with("category=\"open\"", "category=\"org.example.gone/open\"")).use());
    }

    @Test
    void whatMayNotComeInIsTold() {
        service.setPolicy(source -> PackRuling.refuse("Mallory", "nobody knows Mallory."));
        PackOutlook outlook = outlook(Packs.GOOD);
        assertEquals(Use.REFUSED, outlook.use());
        assertEquals("Mallory", outlook.pack().signer());
    }

    @Test
    void codeBesideThePackIsTold() {
        PackSource source = new PackFixture().file("pack.xml", Packs.GOOD).file("org/example/Evil.class", "x").inArchive(folder);
        assertTrue(service.outlook(source, each -> false).code());
    }

    @Test
    void namesAreThoseOfTheLanguageAndATranslationIsNoChange() {
        service.setLocale(Locale.GERMAN);
        registry.install("org.example.bundle", Packs.GOOD);
        PackSource source = new PackFixture().file("pack.xml", Packs.with("1.2.3", "1.2.4")).file("translations/de.properties", "greet.name = Grüßen")
                .inFolder(folder.resolve("new"));
        PackOutlook outlook = service.outlook(source, each -> false);
        assertEquals("Grüßen", item(outlook, "greet").name());
        assertEquals(Change.SAME, item(outlook, "greet").change());
        assertNotNull(outlook.before());
    }
}
