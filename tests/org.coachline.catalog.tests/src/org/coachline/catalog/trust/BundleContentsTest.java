/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.coachline.testsupport.JarFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What of a jar would run is said before it is a bundle. */
class BundleContentsTest {

    private static final String DATA = "<plugin><extension point=\"org.coachline.catalog.techniquePacks\"><techniquePack file=\"pack.xml\"/></extension></plugin>";

    @TempDir
    Path folder;

    @Test
    void aPackAloneIsData() throws IOException {
        BundleContents contents = contents(JarFixture.of("Bundle-SymbolicName: com.example;singleton:=true", "Bundle-Version: 1.2.0").with("plugin.xml", DATA)
                .with("pack.xml", "<pack/>").with("icons/a.svg", "<svg/>"));
        assertEquals(new BundleContents("com.example", "1.2.0", List.of()), contents);
        assertFalse(contents.code());
    }

    @Test
    void everythingThatWouldRunIsSaid() throws IOException {
        BundleContents contents = contents(JarFixture.of("Bundle-SymbolicName: com.example", "Bundle-Activator: com.example.Start", "Service-Component: OSGI-INF/*.xml")
                .with("com/example/Start.class", "x").with("lib/more.jar", "x").with("native/x.so", "x"));
        assertEquals(List.of(BundleContents.Kind.CLASSES, BundleContents.Kind.ACTIVATOR, BundleContents.Kind.SERVICES, BundleContents.Kind.NATIVE),
                contents.findings().stream().map(BundleContents.Finding::kind).toList());
        assertEquals("code: 2 files of classes", contents.findings().get(0).words());
        assertEquals("runs com.example.Start when it starts", contents.findings().get(1).words());
    }

    @Test
    void aFragmentIsNoDataThoughItHoldsNoClass() throws IOException {
        assertEquals("becomes part of the bundle org.coachline.library", contents(JarFixture.of("Bundle-SymbolicName: com.example", "Fragment-Host: org.coachline.library;bundle-version=1"))
                .findings().get(0).words());
    }

    @Test
    void classesUnderAnotherNameOrOutsideAreNoData() throws IOException {
        for (String path : List.of("lib/data.bin", "external:/tmp/x.jar", ".,lib")) {
            assertEquals("takes classes from " + path, contents(JarFixture.of("Bundle-SymbolicName: com.example", "Bundle-ClassPath: " + path)).findings().get(0).words());
        }
        assertFalse(contents(JarFixture.of("Bundle-SymbolicName: com.example", "Bundle-ClassPath: .")).code());
    }

    @Test
    void addingToAnotherPointIsNoData() throws IOException {
        BundleContents contents = contents(JarFixture.of("Bundle-SymbolicName: com.example").with("plugin.xml", "<plugin><extension point=\"org.eclipse.ui.startup\"/>" + DATA.substring(8)));
        assertEquals("adds to org.eclipse.ui.startup", contents.findings().get(0).words());
    }

    @Test
    void whatCannotBeLookedThroughIsNoData() throws IOException {
        assertTrue(BundleContents.of(Files.writeString(folder.resolve("x.jar"), "no jar")).code());
        assertTrue(contents(JarFixture.of().with("plugin.xml", "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:/etc/passwd'>]><plugin>&e;</plugin>")).code());
        assertTrue(contents(JarFixture.of().with("plugin.xml", "<plugin>")).code());
    }

    @Test
    void theManifestIsTheOneThatTheFrameworkReads() throws IOException {
        BundleContents contents = contents(JarFixture.of("Bundle-SymbolicName: com.example", "Bundle-Activator: com.example.Evil").with("meta-inf/manifest.mf", "Manifest-Version: 1.0\r\n\r\n"));
        assertEquals("runs com.example.Evil when it starts", contents.findings().get(0).words());
    }

    @Test
    void hiddenClassesThatOthersWouldTakeAreNoData() throws IOException {
        BundleContents contents = contents(JarFixture.of("Bundle-SymbolicName: com.example", "Bundle-ClassPath: icons/data.bin", "Export-Package: org.apache.commons.csv;version=99")
                .with("icons/data.bin", "a jar of classes"));
        assertEquals(List.of("takes classes from icons/data.bin", "offers packages to other bundles (org.apache.commons.csv)"),
                contents.findings().stream().map(BundleContents.Finding::words).toList());
        assertFalse(contents(JarFixture.of("Bundle-SymbolicName: com.example", "Bundle-ClassPath: .")).code());
    }

    @Test
    void aNameAsLongAsAJarAllowsIsLookedThrough() throws IOException {
        BundleContents contents = contents(JarFixture.of("Bundle-SymbolicName: com.example").with("x.so" + ".1".repeat(32_000), "x"));
        assertEquals(List.of(BundleContents.Kind.NATIVE), contents.findings().stream().map(BundleContents.Finding::kind).toList());
    }

    private BundleContents contents(JarFixture jar) throws IOException {
        return BundleContents.of(jar.writeTo(folder.resolve("bundle.jar")));
    }
}
