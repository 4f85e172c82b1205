/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.provisioning.internal;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.coachline.testsupport.PartnerSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

/** What p2 is not given of a site: lists that are bombs, circles, or lead elsewhere. */
class SiteListsTest {

    private static final URI SITE = URI.create("https://packs.example/site/");

    @TempDir
    private Path folder;
    private final SiteLists lists = new SiteLists(SITE);

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Path jar(String entry, byte[] bytes, int times) throws IOException {
        Path jar = folder.resolve("list.jar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            zip.putNextEntry(new ZipEntry(entry));
            for (int i = 0; i < times; i++) {
                zip.write(bytes);
            }
        }
        return jar;
    }

    private void refused(String name, Path file, String words) {
        String message = assertThrows(IOException.class, () -> lists.check(SITE.resolve(name), file)).getMessage();
        assertTrue(message.contains(words), message);
    }

    @Test
    void listsAreKnownByTheNamesThatP2AsksFor() {
        for (String each : new String[] {"content.jar", "content.xml", "content.xml.xz", "artifacts.jar", "artifacts.xml.xz", "compositeContent.xml", "compositeArtifacts.jar", "p2.index", "content.jar?x=1"}) {
            assertTrue(SiteLists.isList(SITE.resolve(each)), each);
        }
        assertTrue(SiteLists.isList(URI.create("jar:file:/tmp/site.zip!/content.xml")));
        assertFalse(SiteLists.isList(SITE.resolve("plugins/a_1.0.0.jar")));
    }

    @Test
    void aSiteAsPartnersBuildItIsRead() throws IOException {
        Path jar = Files.write(folder.resolve("a.jar"), new byte[] {1});
        Path site = new PartnerSite(folder, "com.example.a", "1.0.0").write(jar);
        assertDoesNotThrow(() -> SiteLists.checkFolder(site));
        lists.check(SITE.resolve("content.xml"), site.resolve("content.xml"));
        lists.check(SITE.resolve("content.jar"), jar("content.xml", Files.readAllBytes(site.resolve("content.xml")), 1));
        Path xz = folder.resolve("content.xml.xz");
        try (OutputStream out = new XZOutputStream(Files.newOutputStream(xz), new LZMA2Options())) {
            out.write(Files.readAllBytes(site.resolve("content.xml")));
        }
        lists.check(SITE.resolve("content.xml.xz"), xz);
    }

    @Test
    void aListThatUnpacksToMoreThanMemoryHoldsIsNotRead() throws IOException {
        byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
        Path bomb = folder.resolve("bomb.jar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write("<repository>".getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < 200; i++) {
                zip.write(blanks);
            }
        }
        assertTrue(Files.size(bomb) < 1 << 20);
        refused("content.jar", bomb, "more than 128 MB when they are unpacked");
    }

    @Test
    void anEntryBesideTheListIsNoWayRoundThat() throws IOException {
        refused("content.jar", jar("META-INF/MANIFEST.MF", new byte[1 << 20], 3), "Something else than a list");
        refused("content.jar", jar("other.xml", new byte[1], 1), "There is no content.xml");
    }

    @Test
    void millionsOfUnitsAreNotRead() throws IOException {
        refused("content.xml", file("many.xml", "<repository><units>" + "<unit/>".repeat(20_001) + "</units></repository>"), "more than 20,000 things");
        refused("artifacts.xml", file("many.xml", "<repository><artifacts>" + "<artifact/>".repeat(20_001) + "</artifacts></repository>"), "more than 20,000 things");
    }

    @Test
    void elementsInElementsWithoutEndAreNotRead() throws IOException {
        refused("content.xml", file("deep.xml", "<a>".repeat(100_000)), "nested deeper than 40");
    }

    @Test
    void documentTypesAndEntitiesAreNotRead() throws IOException {
        refused("content.xml", file("type.xml", "<!DOCTYPE r [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;'>]><repository name='x'>&b;</repository>"), "document type");
        refused("compositeContent.xml", file("type.xml", "<!DOCTYPE r SYSTEM 'file:///etc/passwd'><repository/>"), "document type");
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/", "https://other.example/site/", "http://packs.example/site/", "https://packs.example:8443/", "//other.example/x", "jar:file:/tmp/x.zip!/", "not an address:"})
    void aListThatLeadsToAnotherPlaceIsNotFollowed(String location) throws IOException {
        refused("compositeContent.xml", file("c.xml", "<repository><children><child location='" + location + "'/></children></repository>"), "leads to another place");
        refused("artifacts.xml", file("c.xml", "<repository><properties><property name='p2.mirrorsURL' value='" + location + "'/></properties></repository>"), "leads to another place");
        refused("artifacts.xml", file("c.xml", "<repository><artifact><properties><property name='artifact.reference' value='" + location + "'/></properties></artifact></repository>"),
                "leads to another place");
        refused("artifacts.xml", file("c.xml", "<repository><mappings><rule filter='(x=y)' output='" + location + "'/></mappings></repository>"), "leads to another place");
    }

    @Test
    void rulesThatLeadOutOfTheSiteAreNotFollowed() throws IOException {
        refused("artifacts.xml", file("r.xml", "<repository><rule output='${repoUrl}/../../x.jar'/></repository>"), "leads to another place");
        refused("artifacts.xml", file("r.xml", "<repository><rule output='${repoUrl}/${user.home}.jar'/></repository>"), "leads to another place");
        lists.check(SITE.resolve("artifacts.xml"), file("r.xml", "<repository><rule output='${repoUrl}/plugins/${id}_${version}.jar'/></repository>"));
        lists.check(SITE.resolve("compositeContent.xml"), file("c.xml", "<repository><children><child location='../other'/><child location='https://packs.example/more/'/></children></repository>"));
    }

    @Test
    void aSiteOfMoreSitesThanAnybodyHasIsNotRead() throws IOException {
        refused("compositeContent.xml", file("c.xml", "<repository>" + "<child location='x'/>".repeat(51) + "</repository>"), "more than 50 other sites");
    }

    @Test
    void sitesThatLeadToSitesWithoutEndAreGivenUp() throws IOException {
        Path next = file("c.xml", "<repository><child location='../next'/></repository>");
        for (int i = 0; i < 200; i++) {
            lists.check(SITE.resolve(i + "/compositeContent.xml"), next);
        }
        refused("201/compositeContent.xml", next, "more than 200 lists");
    }

    @Test
    void aSiteOnTheDiskThatLeadsInACircleIsGivenUp() throws IOException {
        Path one = Files.createDirectories(folder.resolve("one"));
        Path two = Files.createDirectories(folder.resolve("two"));
        Files.writeString(one.resolve("compositeContent.xml"), "<repository><child location='../two/'/></repository>");
        Files.writeString(two.resolve("compositeContent.xml"), "<repository><child location='../one/'/></repository>");
        assertTrue(assertThrows(IOException.class, () -> SiteLists.checkFolder(one)).getMessage().contains("in a circle"));
    }

    @Test
    void aListFromAnotherPlaceIsNotRead() throws IOException {
        Path fine = file("content.xml", "<repository/>");
        String message = assertThrows(IOException.class, () -> lists.check(URI.create("https://other.example/site/content.xml"), fine)).getMessage();
        assertTrue(message.contains("leads to another place"), message);
    }

    @ParameterizedTest
    @CsvSource({"p2.index, larger than 64 kB", "content.xml, cannot be read", "content.xml.xz, cannot be read", "content.jar, There is no content.xml"})
    void nonsenseIsSaidToBeSo(String name, String words) throws IOException {
        refused(name, file("nonsense", "nonsense ".repeat(10_000)), words);
    }

    @Test
    void aVisitEndsWhenItTakesTooLong() throws IOException {
        AtomicLong now = new AtomicLong();
        SiteLists slow = new SiteLists(SITE, now::get);
        Path fine = file("content.xml", "<repository/>");
        slow.check(SITE.resolve("content.xml"), fine);
        now.set(Duration.ofMinutes(6).toNanos());
        assertEquals("The site’s lists were not read within 5 minutes.", assertThrows(IOException.class, () -> slow.check(SITE.resolve("content.xml"), fine)).getMessage());
    }
}
