/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import org.coachline.catalog.CatalogService;
import org.coachline.catalog.PackFolder;
import org.coachline.catalog.PackOrigin;
import org.coachline.catalog.PackSource;
import org.coachline.catalog.PackState;
import org.coachline.catalog.PackStatus;
import org.coachline.catalog.store.PackChoices;
import org.coachline.catalog.store.PackDoors;
import org.coachline.catalog.store.PackOffer;
import org.coachline.testsupport.JarFixture;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.spi.RegistryStrategy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** A pack that comes in as data runs nothing, whatever its jar holds and however it asks for it. */
class DataDoorTest {

    private static final String RAN = "coachline.test.ran";
    private static final String ID = "com.example.trap";
    private static final Object TOKEN = new Object();

    /** Says so when it is so much as initialised. */
    public static final class Trap implements Runnable {
        static {
            System.setProperty(RAN, "yes");
        }

        @Override
        public void run() {
            System.setProperty(RAN, "yes");
        }
    }

    @TempDir
    Path folder;
    private Path jar;

    @BeforeEach
    void aJarThatTriesEverything() throws Exception {
        System.clearProperty(RAN);
        String trap = Trap.class.getName();
        jar = JarFixture.of("Bundle-ManifestVersion: 2", "Bundle-SymbolicName: " + ID + ";singleton:=true", "Bundle-Version: 1.0.0", "Bundle-Activator: " + trap,
                "Bundle-ActivationPolicy: lazy", "Fragment-Host: org.coachline.catalog", "Service-Component: OSGI-INF/trap.xml", "Launcher-Agent-Class: " + trap,
                "Premain-Class: " + trap, "Main-Class: " + trap, "Class-Path: more.jar")
                .with(Trap.class).with("META-INF/services/java.lang.Runnable", trap).with("META-INF/services/java.nio.file.spi.FileSystemProvider", trap)
                .with("OSGI-INF/trap.xml", "<component name='trap'><implementation class='" + trap + "'/></component>")
                .with("plugin.xml", "<plugin><extension point='org.eclipse.ui.startup'><startup class='" + trap + "'/></extension></plugin>")
                .with("fragment.xml", "<fragment/>")
                .with("pack.xml", """
                        <pack xmlns="https://coachline.org/ns/catalog/1" formatVersion="1" id="com.example.trap" name="Trap" version="1.0.0">
                          <category id="one" name="One" color="#5B4A8A"/>
                          <technique id="listen" name="Listen" category="one"><intent>They are heard.</intent><how>Say nothing.</how><say>Go on.</say></technique>
                        </pack>
                        """)
                .writeTo(Files.createDirectories(folder.resolve("watched")).resolve("trap.jar"));
    }

    private static CatalogService service() {
        IExtensionRegistry registry = RegistryFactory.createRegistry(new RegistryStrategy(null, null), TOKEN, TOKEN);
        return CatalogService.create(registry);
    }

    private static void nothingRan() {
        assertNull(System.getProperty(RAN));
        assertTrue(ServiceLoader.load(Runnable.class).stream().noneMatch(each -> each.type().getName().contains("Trap")));
        Bundle self = FrameworkUtil.getBundle(DataDoorTest.class);
        if (self != null && self.getBundleContext() != null) {
            assertTrue(List.of(self.getBundleContext().getBundles()).stream().noneMatch(each -> ID.equals(each.getSymbolicName())));
        }
    }

    @Test
    void aWatchedFolderReadsThePackAndRunsNothing() {
        try (CatalogService service = service()) {
            service.setPolicy(TrustPolicy.ANYONE);
            service.addDoor(new PackFolder(folder.resolve("watched"), PackOrigin.FOLDER));
            PackStatus pack = service.packs().get(0);
            assertEquals(PackState.USED, pack.state(), pack.problems().toString());
            assertEquals("Listen", service.current().techniques().get(0).name());
        }
        nothingRan();
    }

    @Test
    void installingTheFileForAUserRunsNothingAndSaysThatThereIsCode() throws Exception {
        PackChoices choices = PackChoices.inFolder(folder.resolve("config"));
        try (CatalogService service = service(); PackDoors doors = PackDoors.open(service, choices)) {
            try (PackOffer offer = PackOffer.of(service, PackSource.of(jar, "trap.jar", PackOrigin.USER), choices.packs())) {
                assertTrue(offer.outlook().code());
                offer.install();
            }
            service.refresh();
        }
        try (CatalogService later = service(); PackDoors doors = PackDoors.open(later, choices)) {
            assertEquals(PackState.USED, later.packs().get(0).state(), later.packs().get(0).problems().toString());
        }
        nothingRan();
    }

    @Test
    void lookingWhoSignedItAndWhatWouldRunRunsNothing() {
        assertEquals(PackSignature.State.UNSIGNED, JarSignatures.of(jar).state());
        assertEquals(6, BundleContents.of(jar).findings().size(), BundleContents.of(jar).findings().toString());
        nothingRan();
    }
}
